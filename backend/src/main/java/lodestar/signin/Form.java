package lodestar.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to come in.
 *
 * @param code an invitation's, as it was typed or out of its link
 * @param pin chosen for this phone, or the one chosen before
 * @param passkey what the browser answered when it was asked for one
 * @param leaveNothing true on a phone that is not theirs
 */
record Form(
        @Nullable String code,
        @Nullable String pin,
        @Nullable JsonNode passkey,
        @Nullable Boolean leaveNothing) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final byte[] NOTHING = {};
    private static final int BIGGEST = 16 * 1024;

    static Form read(byte @Nullable [] body) {
        try {
            var sent = body == null ? NOTHING : body;
            var form = sent.length > BIGGEST ? null : JSON.readValue(new String(sent, UTF_8), Form.class);
            if (form != null) {
                return form;
            }
        } catch (JsonProcessingException unreadable) {
            throw notReadable();
        }
        throw notReadable();
    }

    String shown() {
        return code == null ? "" : code;
    }

    /**
     * How they want to come in.
     *
     * @param challengeSecret what the browser keeps that a challenge was given to
     */
    Chosen chosen(@Nullable String challengeSecret) {
        if (passkey != null) {
            return new Chosen.ByPasskey(answer(challengeSecret));
        }
        if (Boolean.TRUE.equals(leaveNothing)) {
            return new Chosen.LeavingNothing();
        }
        return pin == null ? new Chosen.NotYet() : new Chosen.ByPin(Pin.chosen(pin));
    }

    PasskeyAnswer answer(@Nullable String challengeSecret) {
        return new PasskeyAnswer(
                passkey == null ? "" : passkey.toString(), challengeSecret == null ? "" : challengeSecret);
    }

    private static DomainError notReadable() {
        return new Refused("BODY_NOT_JSON", "Send a JSON object, such as {\"code\": \"ABCD-EFGH-JKMN\"}.");
    }

    /** None of it may find its way into a log. */
    @Override
    public String toString() {
        return "Form";
    }
}
