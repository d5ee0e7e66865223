package lodestar.plan;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.matter.PlanTemplates;
import lodestar.matter.Reader;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.store.Columns;

/** Each version of a young person's plan, with its signatures and what they said of each goal, in their story. */
@Singleton
class PlanInStory implements StoryPart {

    private static final Columns<PlanVersion> VERSIONS = new Columns<>("plan_version", PlanVersion.class);
    private static final Columns<PlanStep> STEPS = new Columns<>("plan_step", PlanStep.class);
    private static final Columns<Signature.Row> SIGNED = new Columns<>("plan_signature", Signature.Row.class);
    private static final Columns<GoalMark> MARKS = new Columns<>("goal_mark", GoalMark.class);

    private static final String ALL_VERSIONS = "SELECT " + VERSIONS.of("v")
            + " FROM plan_version v WHERE v.council_id = :council AND v.young_person_id = :person";
    private static final String ALL_STEPS = "SELECT " + STEPS.of("t")
            + " FROM plan_version v JOIN plan_step t ON t.council_id = v.council_id AND t.version_id = v.id"
            + " WHERE v.council_id = :council AND v.young_person_id = :person";
    private static final String ALL_SIGNED = "SELECT " + SIGNED.of("g")
            + " FROM plan_signature g WHERE g.council_id = :council AND g.young_person_id = :person";
    private static final String ALL_MARKS = "SELECT " + MARKS.of("m")
            + " FROM goal_mark m WHERE m.council_id = :council AND m.young_person_id = :person";

    private final StoryRows rows;
    private final PlanTemplates templates;
    private final Clock clock;

    PlanInStory(StoryRows rows, PlanTemplates templates, Clock clock) {
        this.rows = rows;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Set<String> tables() {
        return Set.of("plan_version", "plan_step", "plan_signature", "goal_mark");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        var steps = rows.list(me, ALL_STEPS, STEPS.mapper("t")).stream().collect(groupingBy(PlanStep::versionId));
        return Stream.of(
                        rows.list(me, ALL_VERSIONS, VERSIONS.mapper("v")).stream()
                                .map(version -> version(me, version, steps.getOrDefault(version.id(), List.of()))),
                        rows.list(me, ALL_SIGNED, SIGNED.mapper("g")).stream().map(PlanInStory::signed),
                        rows.list(me, ALL_MARKS, MARKS.mapper("m")).stream().map(mark -> mark(me, mark)))
                .flatMap(pieces -> pieces)
                .toList();
    }

    private StoryPiece version(Someone me, PlanVersion version, List<PlanStep> steps) {
        var piece = StoryPiece.at("plan", version.id(), version.writtenAt(), title(version))
                .by(version.byId())
                .says("matter", "About", called(me, version))
                .says("version", "Version of the plan", String.valueOf(version.number()))
                .says(
                        "goal",
                        "Goal",
                        version.goalId() == null ? null : version.goalId().toString())
                .opening(it -> spoken(it, version)
                        .words("words", "Words", version.opened(me.key()).words()));
        for (var step :
                steps.stream().sorted(Comparator.comparing(PlanStep::position)).toList()) {
            piece = piece.opening(before -> step(me, before, step.opened(me.key())));
        }
        return piece;
    }

    /** In the words of that day, as they themselves read them. */
    private String called(Someone me, PlanVersion version) {
        var wording = me.person().wording(Clocks.today(clock)).orElse(null);
        return templates
                .ofDay(version.councilId(), version.templateVersion())
                .label(version.matter(), Reader.young(wording));
    }

    private static StoryPiece spoken(StoryPiece piece, PlanVersion version) {
        var agreement = version.agreement();
        var standing = version.standing();
        return piece.chose("agreement", "What I say", agreement, agreement == null ? "" : agreed(agreement))
                .chose("standing", "How the goal stands", standing, standing == null ? "" : stands(standing));
    }

    private static StoryPiece step(Someone me, StoryPiece piece, PlanStep step) {
        var helper = step.helperId();
        var told = piece.words("step", "Step " + step.position(), step.what()).day("stepBy", "By", step.byDay());
        return switch (step.who()) {
            case YOUNG_PERSON -> told.says("stepWho", "Who does it", me.person().called());
            case HELPER -> told.people("stepWho", "Who does it", helper == null ? List.of() : List.of(helper));
            case OTHER -> told.words("stepWho", "Who does it", step.other());
        };
    }

    private static StoryPiece signed(Signature.Row row) {
        var id = StoryPiece.idOf("plan_signature", row.youngPersonId(), row.number());
        return StoryPiece.at("plan_signature", id, row.signedAt(), "My plan was signed")
                .by(row.byId())
                .says("version", "Version of the plan", String.valueOf(row.number()));
    }

    private static StoryPiece mark(Someone me, GoalMark mark) {
        return StoryPiece.at("goal_mark", mark.id(), mark.saidAt(), "I said whether a goal is happening")
                .by(me.youngPersonId())
                .says("goal", "Goal", mark.goalId().toString())
                .chose(
                        "happening",
                        "Is it happening?",
                        mark.happening(),
                        switch (mark.happening()) {
                            case YES -> "Yes";
                            case A_BIT -> "A bit";
                            case NO -> "No";
                        });
    }

    private static String title(PlanVersion version) {
        var mine = version.side() == PlanSide.YOUNG_PERSON;
        return switch (version.kind()) {
            case VIEW -> mine ? "What I wrote in my plan" : "What a worker wrote in my plan";
            case AGREEMENT -> "I said whether I agree with my plan";
            case GOAL -> mine ? "A goal I wrote in my plan" : "A goal a worker wrote in my plan";
        };
    }

    private static String agreed(Agreement agreement) {
        return switch (agreement) {
            case AGREE -> "I agree";
            case PARTLY -> "I agree with some of it";
            case DISAGREE -> "I do not agree";
        };
    }

    private static String stands(GoalStanding standing) {
        return switch (standing) {
            case OPEN -> "Still going";
            case REACHED -> "Reached";
            case LET_GO -> "Not wanted any more";
        };
    }
}
