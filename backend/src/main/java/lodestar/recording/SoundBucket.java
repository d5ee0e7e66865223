package lodestar.recording;

import io.micronaut.objectstorage.ObjectStorageEntry;
import io.micronaut.objectstorage.ObjectStorageException;
import io.micronaut.objectstorage.ObjectStorageOperations;
import io.micronaut.objectstorage.request.UploadRequest;
import io.micronaut.objectstorage.response.UploadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * An object storage that is a bucket of Amazon's S3, or of any storage that speaks like it. What it is given is there
 * as a whole or not at all; what it is asked for is read as a whole, since a recording is a few megabytes at most.
 */
final class SoundBucket
        implements ObjectStorageOperations<PutObjectRequest.Builder, PutObjectResponse, DeleteObjectResponse> {

    static final String SCHEME = "s3://";

    private static final Logger LOG = LoggerFactory.getLogger(SoundBucket.class);
    private static final Pattern PLACE = Pattern.compile("s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/([\\w./-]*))?");
    private static final Duration LONGEST_TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final S3Client bucket;
    private final String name;
    private final String prefix;

    private SoundBucket(S3Client bucket, String name, String prefix) {
        this.bucket = bucket;
        this.name = name;
        this.prefix = prefix;
    }

    /**
     * One that is there and lets us in, as far as it can be reached now.
     *
     * @param place {@code s3://bucket/prefix}
     */
    static SoundBucket open(String place, BucketSettings settings) {
        var named = PLACE.matcher(place);
        if (!named.matches()) {
            throw new IllegalStateException(
                    "LODESTAR_RECORDINGS names no bucket. It has to be a folder, or s3://bucket/prefix.");
        }
        var folder = Optional.ofNullable(named.group(2)).orElse("").replaceAll("^/+|/+$", "");
        var opened = new SoundBucket(client(settings), named.group(1), folder.isEmpty() ? "" : folder + "/");
        opened.requireThere();
        return opened;
    }

    private static S3Client client(BucketSettings settings) {
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(LONGEST_TO_CONNECT)
                        .socketTimeout(LONGEST))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.requireKeyId(), settings.requireSecret())))
                .region(Region.of(settings.region()))
                .forcePathStyle(true)
                // A recording is sent in one piece, which every storage understands.
                .serviceConfiguration(each -> each.chunkedEncodingEnabled(false))
                // Storages that only speak like Amazon's do not all know the newer checksums; what is sealed needs
                // none.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(each -> each.apiCallTimeout(LONGEST));
        Optional.ofNullable(settings.endpoint()).ifPresent(client::endpointOverride);
        return client.build();
    }

    /** A storage that is away for a while must not keep everybody from everything else, so that alone is no reason. */
    private void requireThere() {
        try {
            bucket.headBucket(request -> request.bucket(name));
        } catch (S3Exception refused) {
            bucket.close();
            throw new IllegalStateException(
                    "The bucket %s of LODESTAR_RECORDINGS is not there, or does not let us in (%d)."
                            .formatted(name, refused.statusCode()));
        } catch (SdkException away) {
            LOG.error(
                    "The storage of recordings cannot be reached: {}.",
                    away.getClass().getSimpleName());
        }
    }

    @Override
    public UploadResponse<PutObjectResponse> upload(UploadRequest request) {
        return upload(request, _ -> {});
    }

    @Override
    public UploadResponse<PutObjectResponse> upload(
            UploadRequest request, Consumer<PutObjectRequest.Builder> prepared) {
        var put = PutObjectRequest.builder().bucket(name).key(key(request.getKey()));
        prepared.accept(put);
        try (var from = request.getInputStream()) {
            var kept = bucket.putObject(put.build(), RequestBody.fromBytes(from.readAllBytes()));
            return UploadResponse.of(request.getKey(), String.valueOf(kept.eTag()), kept);
        } catch (IOException | SdkException failure) {
            throw new ObjectStorageException("A recording could not be kept.", failure);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E extends ObjectStorageEntry<?>> Optional<E> retrieve(String key) {
        try {
            var found = bucket.getObjectAsBytes(request -> request.bucket(name).key(key(key)));
            return Optional.of((E) new Entry(key, found.asByteArrayUnsafe()));
        } catch (NoSuchKeyException notThere) {
            return Optional.empty();
        } catch (SdkException failure) {
            throw new ObjectStorageException("A recording could not be read.", failure);
        }
    }

    @Override
    public DeleteObjectResponse delete(String key) {
        try {
            return bucket.deleteObject(request -> request.bucket(name).key(key(key)));
        } catch (SdkException failure) {
            throw new ObjectStorageException("A recording could not be taken away.", failure);
        }
    }

    private String key(String key) {
        return prefix + key;
    }

    /** One thing of it. */
    private record Entry(String key, byte[] bytes) implements ObjectStorageEntry<byte[]> {

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public byte[] getNativeEntry() {
            return bytes;
        }
    }
}
