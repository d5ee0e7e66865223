package lodestar.recording;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import lodestar.kernel.DomainError.Invalid;

/** What the doors for recordings tell: how far one is, and what became of it. */
final class UploadTold {

    private UploadTold() {}

    static HttpResponse<?> far(Upload.Progress progress) {
        var upload = progress.upload();
        var told = new LinkedHashMap<String, Object>();
        told.put("id", upload.id().toString());
        told.put("length", upload.length());
        told.put("received", upload.recordingId() == null ? progress.received() : upload.length());
        if (upload.recordingId() != null) {
            told.put("recordingId", upload.recordingId().toString());
        }
        return json(told);
    }

    static HttpResponse<?> finished(Recording recording) {
        return json(Map.of(
                "recordingId",
                recording.id().toString(),
                "mediaType",
                recording.mediaType(),
                "length",
                recording.length(),
                "milliseconds",
                recording.millis()));
    }

    static int number(String written) {
        try {
            return Math.max(0, Integer.parseInt(written));
        } catch (NumberFormatException noNumber) {
            throw new Invalid("begins", "Say with the number of which byte the piece begins.");
        }
    }

    private static HttpResponse<?> json(Map<String, Object> told) {
        return HttpResponse.ok(told).contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
