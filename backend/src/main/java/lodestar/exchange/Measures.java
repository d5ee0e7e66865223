package lodestar.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lodestar.people.CouncilRegister;
import lodestar.people.HomeSpell;
import lodestar.people.SupportLink;
import lodestar.review.PlanReview;
import org.jspecify.annotations.Nullable;

/** What a council's return says about the things that matter to young people, counted from what Lodestar holds. */
public record Measures(
        ReportingYear year,
        int lookedAfter,
        Share threeHomesOrMore,
        SocialWorkerChanges socialWorkers,
        ReviewParticipation reviews) {

    /** Counts for those looked after on the last day of the year. */
    public static Measures of(
            ReportingYear year,
            List<CouncilRegister.Entry> people,
            List<HomeSpell> spells,
            List<SupportLink> links,
            List<PlanReview> reviews) {
        var lookedAfter = LookedAfter.on(year.last(), spells);
        var born = people.stream().collect(toMap(CouncilRegister.Entry::id, CouncilRegister.Entry::dateOfBirth));
        return new Measures(
                year,
                lookedAfter.size(),
                HomesInYear.threeOrMore(year, lookedAfter, spells),
                SocialWorkerChanges.in(year, lookedAfter, links),
                ReviewParticipation.in(year, lookedAfter, born, reviews));
    }

    /** Under the names that other programs read; a percentage of nobody is left empty. */
    public Map<String, @Nullable Object> byName() {
        var named = new LinkedHashMap<String, @Nullable Object>();
        named.put("year", "%s..%s".formatted(year.first(), year.last()));
        named.put("looked_after_31_march", lookedAfter);
        put(named, "homes_3plus", threeHomesOrMore);
        var distribution = new TreeMap<String, Integer>();
        socialWorkers.differentWorkers().forEach((many, people) -> distribution.put(String.valueOf(many), people));
        named.put("sw_distinct_distribution", distribution);
        put(named, "sw_3plus", socialWorkers.threeOrMore());
        named.put("sw_changes_total", socialWorkers.changes());
        named.put("sw_children_with_a_change", socialWorkers.peopleWithAChange());
        named.put("sw_change_reasons", socialWorkers.reasons());
        putReviews(named);
        return named;
    }

    private void putReviews(Map<String, @Nullable Object> named) {
        named.put("review_codes", reviews.codes());
        named.put("reviews_aged_4_plus", reviews.there().whole());
        put(named, "reviews_child_there", reviews.there());
        put(named, "reviews_views_heard", reviews.heard());
        named.put("reviews_spoke_for_self", reviews.spokeForThemselves());
        named.put("reviews_no_voice", reviews.noVoice());
        named.put("children_with_review_4_plus", reviews.heardEveryTime().whole());
        put(named, "children_heard_at_every_review", reviews.heardEveryTime());
    }

    private static void put(Map<String, @Nullable Object> named, String name, Share share) {
        named.put(name, share.part());
        named.put(name + "_percent", share.percent());
    }
}
