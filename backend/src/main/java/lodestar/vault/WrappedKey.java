package lodestar.vault;

import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jdbi.v3.core.mapper.RowMapper;

/** The key to one young person's words as the database keeps it: in its wrapping. */
record WrappedKey(CouncilId councilId, PersonId youngPersonId, byte[] wrapped) {

    static final String COLUMNS = "k.council_id, k.young_person_id, k.wrapped";

    static final RowMapper<WrappedKey> MAPPER = (row, context) -> new WrappedKey(
            context.findColumnMapperFor(CouncilId.class).orElseThrow().map(row, "council_id", context),
            context.findColumnMapperFor(PersonId.class).orElseThrow().map(row, "young_person_id", context),
            row.getBytes("wrapped"));

    /** Only whose it is. */
    @Override
    public String toString() {
        return "Wrapped key of " + youngPersonId;
    }
}
