package lodestar.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a line of the log is written: as JSON on a council's database, for a program to read, otherwise as text.
 *
 * <p>What we log ourselves holds ids and kinds of failure. What a library logs could quote anybody: of that only the
 * sentence as its author wrote it is kept, without what was put into it, and of an exception only its kind and place.
 */
public final class LogLines extends EncoderBase<ILoggingEvent> {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final byte[] NOTHING = {};
    private static final int FRAMES = 12;
    private static final String OURS = "lodestar.";

    private boolean json = System.getenv("LODESTAR_DB_URL") != null;

    public void setJson(boolean json) {
        this.json = json;
    }

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        var line = new LinkedHashMap<String, String>();
        line.put("time", event.getInstant().toString());
        line.put("level", event.getLevel().toString());
        line.put("logger", event.getLoggerName());
        line.put("message", event.getLoggerName().startsWith(OURS) ? event.getFormattedMessage() : event.getMessage());
        if (event.getThrowableProxy() != null) {
            line.put("failure", kindAndPlace(event.getThrowableProxy()));
        }
        return (json ? asJson(line) : String.join(" ", line.values()))
                .concat("\n")
                .getBytes(UTF_8);
    }

    private static String kindAndPlace(IThrowableProxy failure) {
        var text = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            text.append("\n  ").append(cause.getClassName());
            var frames = cause.getStackTraceElementProxyArray();
            for (int frame = 0; frame < Math.min(FRAMES, frames.length); frame++) {
                text.append("\n    ").append(frames[frame].getSTEAsString());
            }
        }
        return text.toString();
    }

    private static String asJson(Map<String, String> line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
