package lodestar.exchange;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.CouncilRegister;
import lodestar.people.CouncilRegister.Entry;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.people.YoungPerson;

/** The people a return speaks of: those Lodestar knows are found again, those it does not know are added. */
@Singleton
class Arrivals {

    private final CouncilRegister register;
    private final HelperRepository helpers;
    private final Ids ids;
    private final Clock clock;

    Arrivals(CouncilRegister register, HelperRepository helpers, Ids ids, Clock clock) {
        this.register = register;
        this.helpers = helpers;
        this.ids = ids;
        this.clock = clock;
    }

    /** People by the council's own references, and what the return did to their number. */
    record Known(Map<String, PersonId> byReference, Changes changes) {

        PersonId get(String reference) {
            return Objects.requireNonNull(byReference.get(reference));
        }

        Map<PersonId, String> references() {
            return byReference.entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
        }
    }

    Ids ids() {
        return ids;
    }

    /** Adds those who are new, unless something speaks against the return as a whole; that goes to the findings. */
    Known youngPeople(Return found, BringIn wanted, Findings findings) {
        var held =
                register.listAndHold(wanted.council()).stream().collect(toMap(Entry::reference, Function.identity()));
        tellOfThoseElsewhere(found, wanted.council(), findings);
        var corrected = corrected(found, held, wanted, findings);
        if (findings.refuse()) {
            return new Known(Map.of(), new Changes(0, 0, 0, 0));
        }

        var newcomers = found.children().stream()
                .filter(row -> !held.containsKey(row.at().child()))
                .map(row -> newcomer(row, wanted.council()))
                .toList();
        register.add(newcomers, clock.instant());
        register.correct(wanted.council(), corrected);

        var all = new HashMap<String, PersonId>();
        held.values().forEach(entry -> all.put(entry.reference(), entry.id()));
        newcomers.forEach(person -> all.put(person.reference(), person.id()));
        var known = found.children().size() - newcomers.size();
        return new Known(all, new Changes(newcomers.size(), 0, corrected.size(), known - corrected.size()));
    }

    /** Says no more than that: which other council it is, is nobody's business here. */
    private void tellOfThoseElsewhere(Return found, CouncilId council, Findings findings) {
        var born = found.born();
        var elsewhere = register.listElsewhere(council, List.copyOf(born.keySet())).stream()
                .filter(entry -> entry.dateOfBirth().equals(born.get(entry.reference())))
                .map(Entry::reference)
                .collect(toSet());
        found.children().stream()
                .filter(row -> elsewhere.contains(row.at().child()))
                .forEach(row -> findings.add(row.at()
                        .finding(
                                FindingCode.SOMEWHERE_ELSE,
                                "CHILD",
                                "A child with this reference and date of birth already belongs to"
                                        + " another council here.")));
    }

    private static List<Entry> corrected(Return found, Map<String, Entry> held, BringIn wanted, Findings findings) {
        var code = wanted.birthDatesCorrected() ? FindingCode.BIRTH_DATE_CORRECTED : FindingCode.BIRTH_DATE_CHANGED;
        var corrected = new ArrayList<Entry>();
        for (var row : found.children()) {
            var entry = held.get(row.at().child());
            var born = row.born();
            if (entry != null && born != null && !entry.dateOfBirth().equals(born)) {
                findings.add(row.at().finding(code, "DOB", "Lodestar held another date of birth for this child."));
                corrected.add(new Entry(entry.id(), entry.reference(), born));
            }
        }
        return corrected;
    }

    private YoungPerson newcomer(HeaderRow row, CouncilId council) {
        var born = Objects.requireNonNull(row.born());
        return new YoungPerson(
                council, new PersonId(ids.next()), row.at().child(), born, null, false, 0, clock.instant());
    }

    /** A return holds no names, so a worker goes by the council's reference until somebody gives them one. */
    Known socialWorkers(Return found, CouncilId council) {
        var all = new HashMap<String, PersonId>();
        helpers.list(council).stream()
                .filter(helper -> helper.reference() != null)
                .forEach(helper -> all.put(Objects.requireNonNull(helper.reference()), helper.id()));
        var wanted = found.socialWorkers().stream()
                .map(SocialWorkerRow::worker)
                .distinct()
                .toList();
        var newcomers = wanted.stream()
                .filter(reference -> !all.containsKey(reference))
                .map(reference -> new Helper(
                        council,
                        new PersonId(ids.next()),
                        "Social worker " + reference,
                        reference,
                        null,
                        clock.instant()))
                .toList();
        helpers.saveAll(newcomers);
        newcomers.forEach(helper -> all.put(Objects.requireNonNull(helper.reference()), helper.id()));
        return new Known(all, new Changes(newcomers.size(), 0, 0, wanted.size() - newcomers.size()));
    }
}
