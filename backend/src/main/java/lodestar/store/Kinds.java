package lodestar.store;

import java.nio.ByteBuffer;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** How our own kinds of value are written to a column and read back: ids as 16 bytes, moments as UTC. */
public final class Kinds {

    private Kinds() {}

    static void register(Jdbi jdbi) {
        jdbi.registerArgument(new UuidArgument())
                .registerArgument(new PersonArgument())
                .registerArgument(new CouncilArgument())
                .registerArgument(new InstantArgument());
        jdbi.registerColumnMapper(UUID.class, (row, column, context) -> {
            var bytes = row.getBytes(column);
            return bytes == null ? null : uuid(bytes);
        });
        jdbi.registerColumnMapper(PersonId.class, (row, column, context) -> {
            var bytes = row.getBytes(column);
            return bytes == null ? null : new PersonId(uuid(bytes));
        });
        jdbi.registerColumnMapper(CouncilId.class, (row, column, context) -> new CouncilId(row.getString(column)));
        jdbi.registerColumnMapper(Instant.class, (row, column, context) -> {
            var time = row.getObject(column, LocalDateTime.class);
            return time == null ? null : time.toInstant(ZoneOffset.UTC);
        });
    }

    /** An id as a BINARY(16) column holds it. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static final class UuidArgument extends AbstractArgumentFactory<UUID> {
        UuidArgument() {
            super(Types.BINARY);
        }

        @Override
        protected Argument build(UUID value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setBytes(position, bytes(value));
        }
    }

    private static final class PersonArgument extends AbstractArgumentFactory<PersonId> {
        PersonArgument() {
            super(Types.BINARY);
        }

        @Override
        protected Argument build(PersonId value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setBytes(position, bytes(value.value()));
        }
    }

    private static final class CouncilArgument extends AbstractArgumentFactory<CouncilId> {
        CouncilArgument() {
            super(Types.CHAR);
        }

        @Override
        protected Argument build(CouncilId value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, value.code());
        }
    }

    /** To the millisecond, which is what a column holds: of what is finer, one server rounds and another cuts off. */
    private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
        InstantArgument() {
            super(Types.TIMESTAMP);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(
                    position, LocalDateTime.ofInstant(value.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC));
        }
    }
}
