package lodestar.recording;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.objectstorage.ObjectStorageOperations;

/**
 * Opens the storage that the council named for sound, before anybody is answered: a wrong name must not be found out by
 * a voice.
 */
@Factory
final class SoundPlace {

    @Context
    @Bean(typed = ObjectStorageOperations.class)
    ObjectStorageOperations<?, ?, ?> storage(RecordingSettings settings, BucketSettings bucket) {
        return settings.isBucket() ? SoundBucket.open(settings.place(), bucket) : new SoundFolder(settings.folder());
    }
}
