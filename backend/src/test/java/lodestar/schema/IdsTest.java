package lodestar.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.kernel.Ids;
import lodestar.star.Stars;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/** Ids carry the time they were made at and rise, so that rows made together lie together. */
class IdsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

    @Test
    void are_of_version_7_and_say_when_they_were_made() {
        var id = new Ids(Clock.fixed(NOON, ZoneOffset.UTC)).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void rise_even_when_ten_thousand_are_made_in_one_millisecond() {
        var ids = new Ids(Clock.fixed(NOON, ZoneOffset.UTC));

        assertThat(Stream.generate(ids::next).limit(10_000).map(IdsTest::asTheDatabaseSorts))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void rise_while_the_clock_is_put_back() {
        var clock = new PutBack(NOON);
        var ids = new Ids(clock);

        assertThat(Stream.generate(ids::next).limit(100).map(IdsTest::asTheDatabaseSorts))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void made_by_many_at_once_are_all_different() {
        var ids = new Ids(Clock.systemUTC());
        var made = Collections.newSetFromMap(new ConcurrentHashMap<UUID, Boolean>());

        IntStream.range(0, 20_000).parallel().forEach(each -> made.add(ids.next()));

        assertThat(made).hasSize(20_000);
    }

    @Test
    void in_every_table_are_of_version_7() {
        var council = MadeUp.council();
        var jo = council.youngPerson("Jo", 14);
        council.link(council.helper("Sam Taylor"), jo);
        Stars.give(council.signedIn(jo), Stars.reading(List.of(Stars.step("HOME", 3))));
        council.code(jo.id(), Role.YOUNG_PERSON);
        var owner = DatabaseAs.owner();

        var holders = owner.list("""
            SELECT table_name FROM information_schema.columns
            WHERE table_schema = DATABASE() AND column_name = 'id'\
            """);

        assertThat(holders).contains("young_person", "helper", "support_link", "reading", "account", "device");
        assertThat(holders)
                .allSatisfy(table -> assertThat(owner.list(
                                "SELECT HEX(id) FROM %s WHERE HEX(id) NOT REGEXP '^.{12}7.{3}[89AB]'".formatted(table)))
                        .as(table)
                        .isEmpty());
    }

    private static String asTheDatabaseSorts(UUID id) {
        return id.toString();
    }

    /** A clock that goes back by a second each time it is read. */
    private static final class PutBack extends Clock {

        private Instant now;

        PutBack(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            now = now.minusSeconds(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
