package lodestar.news;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;

/** Makes the key with which phones are told, where the council has set one, before anybody is answered. */
@Factory
final class Pushing {

    @Context
    @Requires(property = "lodestar.push.key")
    PushKey key(PushSettings settings) {
        return PushKey.read(String.valueOf(settings.key()));
    }
}
