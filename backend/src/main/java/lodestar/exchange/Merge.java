package lodestar.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Brings what Lodestar holds up to date with what a return says, and tells of everything that does not simply go on.
 *
 * <p>The newer return is believed, with two exceptions that keep people safe from a wrong or an old file: a row that is
 * gone is kept, and an end is never taken back, since an end also ended somebody's access.
 */
final class Merge<R> {

    private final Holding<R> holding;
    private final Findings findings;
    private final List<R> toAdd = new ArrayList<>();
    private final List<R> toChange = new ArrayList<>();
    private int ended;
    private int alreadyThere;

    private Merge(Holding<R> holding, Findings findings) {
        this.holding = holding;
        this.findings = findings;
    }

    static <R> Changes bringUpToDate(
            Holding<R> holding,
            List<Told<R>> told,
            ReportingYear year,
            Map<PersonId, String> references,
            Findings findings) {
        var merge = new Merge<>(holding, findings);
        var held = merge.byKey();
        told.forEach(row -> merge.take(held.remove(holding.key(row.row())), row));
        held.values().stream()
                .filter(row -> holding.belongsTo(year, row))
                .forEach(row -> merge.tellGone(row, references.get(holding.youngPerson(row))));

        holding.add(merge.toAdd);
        holding.change(merge.toChange);
        return new Changes(merge.toAdd.size(), merge.ended, merge.toChange.size() - merge.ended, merge.alreadyThere);
    }

    private Map<Object, R> byKey() {
        return holding.held().stream()
                .collect(toMap(holding::key, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private void take(@Nullable R held, Told<R> told) {
        if (held == null) {
            toAdd.add(told.row());
            return;
        }

        var sameFacts = holding.facts(held).equals(holding.facts(told.row()));
        if (sameFacts && holding.endFacts(held).equals(holding.endFacts(told.row()))) {
            alreadyThere++;
        } else if (holding.ended(held) != null && holding.ended(told.row()) == null) {
            alreadyThere++;
            tell(FindingCode.END_TAKEN_BACK, told.at(), held, "has an end in Lodestar and none in this return");
        } else {
            toChange.add(holding.broughtUpToDate(held, told.row()));
            if (sameFacts && holding.ended(held) == null) {
                ended++;
            } else {
                tell(FindingCode.CHANGED_SINCE, told.at(), held, "said something else before this return");
            }
        }
    }

    private void tell(FindingCode code, Origin at, R held, String what) {
        findings.add(at.finding(code, "CHILD", "This row, %s, %s.".formatted(holding.inWords(held), what)));
    }

    private void tellGone(R held, @Nullable String child) {
        findings.add(new Finding(
                FindingCode.GONE_FROM_RETURN,
                null,
                null,
                child,
                null,
                "Lodestar holds %s, of which this return says nothing.".formatted(holding.inWords(held))));
    }
}
