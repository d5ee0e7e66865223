package lodestar.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import lodestar.access.Actor;

/**
 * Fetches many things with one statement, so that a list of people costs as much as one person.
 *
 * @param <K> what a thing is asked for by
 * @param <V> the thing
 */
public interface BatchLoad<K, V> {

    Map<K, V> load(Actor actor, Set<K> keys);

    /** What this request's loader of that kind finds for the key. */
    static <K, V> CompletableFuture<V> one(DataFetchingEnvironment env, Class<? extends BatchLoad<K, V>> kind, K key) {
        var loader = Objects.requireNonNull(env.<K, V>getDataLoader(kind.getName()), kind.getName());
        return loader.load(key);
    }
}
