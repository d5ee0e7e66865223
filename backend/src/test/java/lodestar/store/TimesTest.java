package lodestar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TimeZone;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A moment comes back as it was written, to the millisecond, wherever a server or a process thinks it is. */
class TimesTest {

    private static final TimeZone HERE = TimeZone.getDefault();

    private static final DateTimeFormatter AS_STORED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final MadeUp council = MadeUp.council();
    private final HelperRepository helpers = RunningLodestar.bean(HelperRepository.class);

    /** Around the hour that England skipped on 29 March 2026 and the one it had twice on 25 October 2026. */
    static List<Instant> moments() {
        return List.of(
                Instant.parse("2026-03-29T00:59:59.999Z"),
                Instant.parse("2026-03-29T01:00:00.000Z"),
                Instant.parse("2026-03-29T01:30:00.123Z"),
                Instant.parse("2026-03-29T02:00:00.001Z"),
                Instant.parse("2026-10-25T00:30:00.456Z"),
                Instant.parse("2026-10-25T01:30:00.456Z"),
                Instant.parse("1999-12-31T23:59:59.999Z"),
                Instant.parse("2099-06-30T12:00:00.789Z"));
    }

    @AfterEach
    void we_are_where_we_were() {
        TimeZone.setDefault(HERE);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void survives_the_round_trip(Instant moment) {
        var id = saved(moment);

        assertThat(read(id)).isEqualTo(moment);
        assertThat(asStored(id)).isEqualTo(AS_STORED.format(moment));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void is_the_same_for_a_process_and_a_session_in_another_time_zone(Instant moment) {
        var here = saved(moment);
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Karachi"));
        var there = saved(moment);

        assertThat(read(here)).isEqualTo(moment);
        assertThat(asStored(there)).isEqualTo(asStored(here));
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
        assertThat(read(there)).isEqualTo(moment);
    }

    @Test
    void every_session_of_ours_is_in_utc_whatever_the_server_is_in() {
        var zone = RunningLodestar.bean(Database.class)
                .with(handle -> handle.createQuery("SELECT @@session.time_zone")
                        .mapTo(String.class)
                        .one());

        assertThat(zone).isEqualTo("+00:00");
    }

    /** One server would round it up into the next second, another cut it off. */
    @Test
    void finer_than_a_millisecond_is_cut_off_by_us() {
        var id = saved(Instant.parse("2026-11-22T11:59:59.999999Z"));

        assertThat(read(id)).isEqualTo(Instant.parse("2026-11-22T11:59:59.999Z"));
    }

    private PersonId saved(Instant moment) {
        var helper = new Helper(
                council.id(), new PersonId(RunningLodestar.bean(Ids.class).next()), "Sam Taylor", null, null, moment);
        helpers.save(helper);
        return helper.id();
    }

    private Instant read(PersonId id) {
        return helpers.find(council.id(), id).orElseThrow().madeAt();
    }

    private static String asStored(PersonId id) {
        return DatabaseAs.owner()
                .list("SELECT CAST(made_at AS CHAR) FROM helper WHERE id = 0x"
                        + id.toString().replace("-", ""))
                .getFirst();
    }
}
