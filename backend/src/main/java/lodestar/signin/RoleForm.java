package lodestar.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.Optional;
import lodestar.access.Role;
import org.jspecify.annotations.Nullable;

/** What somebody says who chooses what they are here as. */
record RoleForm(@Nullable String role) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** The role that was named; nothing when what was sent names none. */
    static Optional<Role> read(byte @Nullable [] body) {
        try {
            var form = JSON.readValue(new String(body == null ? new byte[0] : body, UTF_8), RoleForm.class);
            return Arrays.stream(Role.values())
                    .filter(role -> form != null && role.name().equals(form.role()))
                    .findFirst();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }
}
