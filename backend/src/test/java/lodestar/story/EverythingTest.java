package lodestar.story;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanContext;
import io.micronaut.core.type.Argument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lodestar.RunningLodestar;
import lodestar.people.StoryPart;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/**
 * Nothing that is kept of a young person is forgotten: each table is told by a part of the story, or stands here and
 * why not.
 */
class EverythingTest {

    private static final String OF_YOUNG_PEOPLE = """
        SELECT DISTINCT table_name FROM information_schema.columns
        WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'
          AND (column_name = 'young_person_id' OR column_comment LIKE 'sensitive%') ORDER BY 1\
        """;
    private static final String SEALED = """
        SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
        WHERE table_schema = DATABASE() AND column_comment LIKE 'sensitive%sealed%' ORDER BY 1\
        """;

    private static final Map<String, String> TABLES_LEFT_OUT = Map.ofEntries(
            Map.entry("about_me_read", "who read the page stands among the looks"),
            Map.entry("calendar_address", "a secret, which would open the calendar to whoever has the file"),
            Map.entry("data_key", "a key"),
            Map.entry("device", "a way in: no words, and a secret would open doors"),
            Map.entry("left_out", "what was left out of a copy, which must not go"),
            Map.entry("invitation", "a way in: no words, and a secret would open doors"),
            Map.entry(
                    "ledger_person",
                    "in which released figures they were counted, which would help to find others there"),
            Map.entry("news", "which steps they were told of: the steps are there"),
            Map.entry("notice", "what they were told of: looks, emergencies and handings over are there"),
            Map.entry("quote_news", "which of their words they were told of: their story tells what came of them"),
            Map.entry("promise_news", "which steps of promises they were told of: the council publishes those"),
            Map.entry("plan_seen", "who read the plan stands among the looks"),
            Map.entry("receipt", "that something was sent: what came of it is there"),
            Map.entry("session", "a way in: no words, and a secret would open doors"),
            Map.entry("sign_in_code", "a way in: no words, and a secret would open doors"),
            Map.entry("staff_knock", "how staff come in"),
            Map.entry("telling", "when they were told that there is something new"),
            Map.entry("told_how", "how often they want to be told: a setting"),
            Map.entry("told_phone", "a way in: no words, and a secret would open doors"),
            Map.entry("upload", "a recording on its way, which is there once it is whole"),
            Map.entry("upload_piece", "a recording on its way, which is there once it is whole"));

    private static final Map<String, String> WORDS_LEFT_OUT = Map.of(
            "subject_access_step.looked_through",
                    "a list of what was looked through, which holds nothing but marks of it",
            "concern.signs", "what a phrase list took it for: a sign to those who keep people safe",
            "concern_closed.done", "what helpers wrote for those who keep people safe",
            "concern_closed.reason", "what helpers wrote for those who keep people safe",
            "glass.not_safe",
                    "why they could not be told at once: it may be about somebody else, and no page of theirs shows"
                            + " it");

    /** The sealed words that parts tell, column by column: whoever adds one tells it, and then adds it here. */
    private static final Set<String> WORDS_TOLD = Set.of(
            "about_me_part.words",
            "checked_words.words",
            "concern.words",
            "family_word.other",
            "family_word.words",
            "glass.reason",
            "handover.reason",
            "happened.words",
            "help_step.helped_by",
            "help_step.words",
            "home_suits.words",
            "home_view.words",
            "lives_with_me.words",
            "machine_words.words",
            "plan_step.other",
            "plan_step.what",
            "plan_version.words",
            "preferred_word.about",
            "preferred_word.word",
            "quote_check.reason",
            "quote_check.words",
            "quote_word.words",
            "rating.words",
            "reading.hope",
            "reading.what_matters",
            "review_answer.words",
            "review_meeting.place",
            "review_meeting.why",
            "review_request.best_time",
            "review_request.people",
            "review_request.talk",
            "review_said.words",
            "review_wish.others",
            "review_wish.place",
            "review_wish.talk",
            "saying.words",
            "subject_access_step.words",
            "visit.next_words",
            "visit.words",
            "young_person.name");

    private final DatabaseAs owner = DatabaseAs.owner();

    @Test
    void every_table_about_young_people_is_told_by_one_part_or_left_out_for_a_reason() {
        var told = parts().stream().flatMap(part -> part.tables().stream()).toList();
        assertThat(told).doesNotHaveDuplicates();

        var all = new TreeSet<>(owner.list(OF_YOUNG_PEOPLE));
        assertThat(all.stream().filter(table -> !told.contains(table)).collect(toSet()))
                .isEqualTo(TABLES_LEFT_OUT.keySet());
    }

    @Test
    void every_sealed_word_is_told_or_left_out_for_a_reason() {
        var told = parts().stream().flatMap(part -> part.tables().stream()).collect(toSet());
        var sealed = owner.list(SEALED).stream()
                .filter(column -> told.contains(column.substring(0, column.indexOf('.'))))
                .filter(column -> !WORDS_LEFT_OUT.containsKey(column))
                .collect(toSet());

        assertThat(sealed).isEqualTo(WORDS_TOLD);
    }

    private static List<StoryPart> parts() {
        return List.copyOf(RunningLodestar.bean(BeanContext.class).getBeansOfType(Argument.of(StoryPart.class)));
    }
}
