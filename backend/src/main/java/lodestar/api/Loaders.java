package lodestar.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import lodestar.access.Actor;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.dataloader.MappedBatchLoader;

/** Fresh loaders for each request: what one person was shown is never kept for the next. */
@Singleton
class Loaders {

    private final List<BatchLoad<?, ?>> loads;

    Loaders(List<BatchLoad<?, ?>> loads) {
        this.loads = loads;
    }

    DataLoaderRegistry fresh(Optional<Actor> actor) {
        var registry = DataLoaderRegistry.newRegistry();
        actor.ifPresent(
                it -> loads.forEach(load -> registry.register(load.getClass().getName(), loader(load, it))));
        return registry.build();
    }

    /** The request has a thread of its own, so the batch is simply done there and then. */
    private static <K, V> DataLoader<K, V> loader(BatchLoad<K, V> load, Actor actor) {
        MappedBatchLoader<K, V> batch = keys -> CompletableFuture.completedFuture(load.load(actor, keys));
        return DataLoaderFactory.newMappedDataLoader(batch);
    }
}
