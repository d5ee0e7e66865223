package lodestar.insight;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lodestar.insight.Attacker.Item;
import lodestar.insight.Measure.What;
import lodestar.insight.Window.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A made-up council over some quarters, whose figures are reckoned by the rules and without a database: people come,
 * go, grow older, move, give a star or none, say things, talk about themes, and say what came of promises.
 */
final class Quarters {

    static final Window FIRST = Window.of(2020, Quarter.OCTOBER_TO_DECEMBER);
    static final List<String> AREAS = List.of("SAFETY", "MONEY");
    static final Topic BUSES = Topic.of(Measure.THEMES, new UUID(1, 1), "Buses");
    static final Topic FAMILY = Topic.of(Measure.THEMES, new UUID(1, 2), "Seeing family");
    static final Topic CORRECTED = Topic.of(Measure.CORRECTED);
    static final Topic SAID = Topic.of(Measure.SAYINGS);

    /** To which points what somebody said can come, one after the other, and after how long in these councils. */
    static final List<What> POINTS = List.of(What.HEARD, What.ANSWERED, What.DONE, What.SORTED);

    static final List<Wait> AFTER = List.of(Wait.WITHIN_A_DAY, Wait.WITHIN_A_WEEK, Wait.WITHIN_A_MONTH);

    private static final List<Topic> STEADY = List.of(
            Topic.of(Measure.STARS),
            Topic.ofArea("SAFETY"),
            Topic.ofArea("MONEY"),
            BUSES,
            FAMILY,
            CORRECTED,
            Topic.of(Measure.WORKERS),
            Topic.of(Measure.REVIEWS),
            Topic.of(Measure.FAMILY),
            Topic.of(Measure.NEEDS),
            Topic.of(Measure.CHARTER),
            SAID);

    private final Random random;
    private final int fewest;
    private double giving;
    private final List<Person> people = new ArrayList<>();
    private final Map<Item, String> ledger = new HashMap<>();
    private final Map<Item, Integer> steps = new HashMap<>();
    private final Map<String, List<Set<Item>>> published = new HashMap<>();
    private final List<Reckoning> releases = new ArrayList<>();
    private final Set<Integer> erased = new HashSet<>();
    private Window window = FIRST.before();

    Quarters(Random random, int size, int fewest) {
        this.random = random;
        this.fewest = fewest;
        IntStream.range(0, size).forEach(_ -> people.add(newcomer()));
    }

    /** Somebody of the made-up council: when they were born, and in which kind of home they live since which day. */
    static final class Person {

        private final LocalDate born;
        private final Map<LocalDate, Integer> homes = new TreeMap<>();
        private int home;

        private Person(LocalDate born, int home) {
            this.born = born;
            move(born, home);
        }

        private void move(LocalDate day, int to) {
            home = to;
            homes.put(day, to);
        }

        LocalDate born() {
            return born;
        }

        Map<LocalDate, Integer> homes() {
            return homes;
        }

        private List<Category> categories(List<Breakdown> chosen, LocalDate day) {
            return chosen.stream()
                    .map(by -> by.categories().get(by == Breakdown.AGE_BAND ? band(day) : home))
                    .toList();
        }

        private int band(LocalDate day) {
            int age = Period.between(born, day).getYears();
            return age < 12 ? 0 : age < 16 ? 1 : age < 18 ? 2 : age < 21 ? 3 : 4;
        }
    }

    private Person newcomer() {
        return new Person(window.lastDay().minusDays(8 * 366 + random.nextInt(17 * 365)), random.nextInt(5));
    }

    private List<Category> categories(Item item, List<Breakdown> chosen) {
        return people.get(item.person()).categories(chosen, window.lastDay());
    }

    /** Somebody comes, goes, has a birthday, moves; then those who want to give a star, and the quarter is closed. */
    List<Reckoning> close(List<Breakdown> chosen) {
        window = window.next();
        // In half of the quarters nearly everybody gives a star: then few come who were not there before, or few go.
        giving = random.nextBoolean() ? 0.3 + random.nextDouble() * 0.6 : 0.9 + random.nextDouble() * 0.1;
        people.forEach(this::live);
        IntStream.range(0, random.nextInt(4)).forEach(_ -> people.add(newcomer()));
        IntStream.range(0, people.size()).forEach(this::give);
        facts().forEach(this::give);
        var closed = topics().map(topic -> close(topic, chosen)).toList();
        releases.addAll(closed);
        return closed;
    }

    private void live(Person person) {
        if (random.nextInt(10) == 0) {
            person.move(window.firstDay(), random.nextInt(5));
        }
    }

    private void give(int who) {
        if (random.nextDouble() > giving || erased.contains(who)) {
            return;
        }
        steps.put(new Item("STARS", window.number(), who), 1);
        for (var area : AREAS) {
            if (random.nextInt(15) > 0) {
                steps.put(new Item(area, window.number(), who), 1 + random.nextInt(5));
            }
        }
    }

    /** The promise of which everybody is asked in a quarter whether it happened for them. */
    static Topic promise(Window window) {
        return Topic.of(Measure.CAME, new UUID(2, window.number()), "Promise " + window.number());
    }

    /** Whether it is told here what the whole of Lodestar tells of that. */
    static boolean isModelled(Measure measure, String subject) {
        return switch (measure) {
            case SPREAD, MOVED -> AREAS.contains(subject);
            case STARS, SAYINGS, THEMES, CAME, CORRECTED, WORKERS, REVIEWS, FAMILY, NEEDS, CHARTER -> true;
        };
    }

    private Stream<Topic> topics() {
        return Stream.concat(STEADY.stream(), Stream.of(promise(window)));
    }

    private Stream<Topic> facts() {
        return topics().filter(topic ->
                !topic.measures().contains(Measure.STARS) && !topic.measures().contains(Measure.SPREAD));
    }

    /** Some of them, from hardly anybody to everybody; what is so of whom by chance. */
    private void give(Topic topic) {
        double share = random.nextDouble();
        var measure = topic.measures().getFirst();
        for (int who = 0; who < people.size(); who++) {
            if (erased.contains(who)) {
                continue;
            }
            if (topic == SAID && isWaiting(who)) {
                steps.put(new Item(topic.code(), window.number(), who), 0);
            } else if (random.nextDouble() < share * share) {
                steps.put(new Item(topic.code(), window.number(), who), so(measure));
            }
        }
    }

    /** What came under a theme or was written down here was said as well, and nobody has heard it yet. */
    private boolean isWaiting(int who) {
        return Stream.of(BUSES, FAMILY, CORRECTED)
                .anyMatch(topic -> steps.containsKey(new Item(topic.code(), window.number(), who)));
    }

    /** How many of the {@link #POINTS} what somebody said came to; none of what is 0. */
    static int reached(int so) {
        return so == 0 ? 0 : (so - 1) % (POINTS.size() + 1);
    }

    /** After how long it came to each of them. */
    static Wait after(int so) {
        return AFTER.get((so - 1) / (POINTS.size() + 1));
    }

    private static Map<What, Wait> waits(int so) {
        return POINTS.subList(0, reached(so)).stream().collect(toMap(point -> point, _ -> after(so)));
    }

    /** What is so of somebody, of all that can be so at once. */
    private int so(Measure measure) {
        var told = measure.told();
        return switch (measure) {
            case CAME, CHARTER -> told.get(random.nextInt(told.size())).bit();
            case CORRECTED, WORKERS -> sometimes(told.getFirst());
            case FAMILY -> sometimes(told.getFirst()) + sometimes(told.getLast());
            case REVIEWS ->
                sometimes(told.getFirst())
                        + told.get(1 + random.nextInt(told.size() - 1)).bit();
            case SAYINGS -> 1 + random.nextInt(AFTER.size() * (POINTS.size() + 1));
            case NEEDS -> random.nextBoolean() ? 0 : told.getFirst().bit() + sometimes(told.getLast());
            default -> 0;
        };
    }

    private int sometimes(What what) {
        return random.nextInt(2) * what.bit();
    }

    /**
     * All of somebody's answers are taken out of what will be closed, and they give no more; what was released stays in
     * the ledger.
     */
    void erase(int who) {
        erased.add(who);
        steps.keySet().removeIf(item -> item.person() == who);
    }

    private Reckoning close(Topic topic, List<Breakdown> chosen) {
        var subject = topic.code();
        var now = steps.keySet().stream()
                .filter(item -> item.subject().equals(subject) && item.quarter() == window.number())
                .toList();
        var given = now.stream().collect(groupingBy(item -> given(item, chosen), LinkedHashMap::new, counting()));
        var released = ledger.keySet().stream()
                .filter(item -> item.subject().equals(subject)
                        && item.quarter() == window.before().number())
                .collect(groupingBy(item -> released(item, chosen), counting()));
        var reckoning = Reckoning.of(
                new Subject(
                        topic,
                        given.entrySet().stream().map(Quarters::many).toList(),
                        released.entrySet().stream().map(Quarters::crowd).toList()),
                chosen,
                Fewest.of(fewest));
        publish(reckoning, now, chosen);
        return reckoning;
    }

    private Given given(Item item, List<Breakdown> chosen) {
        var value = steps.get(item);
        var isFact = facts().anyMatch(topic -> topic.code().equals(item.subject()));
        var isSaid = item.subject().equals(SAID.code());
        return new Given(
                item.subject(),
                categories(item, chosen),
                isFact ? null : value,
                before(item),
                isSaid ? waits(value) : Map.of(),
                isFact && !isSaid ? value : 0,
                1);
    }

    private @Nullable Integer before(Item item) {
        return AREAS.contains(item.subject())
                ? steps.get(new Item(item.subject(), item.quarter() - 1, item.person()))
                : null;
    }

    private Crowd released(Item item, List<Breakdown> chosen) {
        var both = AREAS.contains(item.subject())
                && steps.containsKey(item)
                && steps.containsKey(new Item(item.subject(), window.number(), item.person()));
        var categories = both ? categories(item, chosen) : List.<Category>of();
        return new Crowd(true, ledger.get(item), categories, both, 1);
    }

    private static Given many(Map.Entry<Given, Long> counted) {
        var one = counted.getKey();
        return new Given(
                one.subject(),
                one.categories(),
                one.step(),
                one.stepBefore(),
                one.waits(),
                one.so(),
                counted.getValue().intValue());
    }

    private static Crowd crowd(Map.Entry<Crowd, Long> counted) {
        var one = counted.getKey();
        return new Crowd(
                true,
                one.signature(),
                one.categories(),
                one.atBothEnds(),
                counted.getValue().intValue());
    }

    private void publish(Reckoning reckoning, List<Item> now, List<Breakdown> chosen) {
        for (var item : now) {
            write(item, cells(reckoning, given(item, chosen).crowd()));
            if (before(item) != null) {
                var earlier = new Item(item.subject(), window.before().number(), item.person());
                write(earlier, cells(reckoning, new Crowd(true, "", categories(item, chosen), true, 1)));
            }
        }
        reckoning.cells().stream()
                .filter(cell -> cell.figure() instanceof Figure.Shown)
                .collect(toMap(cell -> List.of(cell.table(), cell.place()), cell -> cell, (one, _) -> one))
                .values()
                .forEach(cell -> publish(cell, now, chosen));
    }

    /** What moved is taken to tell of each of the two quarters by itself, which is more than it does. */
    private void publish(Reckoning.Cell cell, List<Item> now, List<Breakdown> chosen) {
        var items = items(cell, now, chosen);
        var of = published.computeIfAbsent(now.getFirst().subject(), _ -> new ArrayList<>());
        of.add(items);
        if (cell.table().measure() == Measure.MOVED) {
            of.add(items.stream()
                    .map(item -> new Item(item.subject(), window.before().number(), item.person()))
                    .collect(toSet()));
        }
    }

    private static String cells(Reckoning reckoning, Crowd crowd) {
        var in = crowd;
        for (var shown : reckoning.layout().shown().entrySet()) {
            in = in.in(shown.getKey(), shown.getValue());
        }
        return in.signature().strip();
    }

    private void write(Item item, String cells) {
        if (!cells.isEmpty()) {
            ledger.merge(item, window.number() + ":" + cells, (all, more) -> all + " " + more);
        }
    }

    /** Whose answers are in a cell, by what a reader of the release is told of it and by nothing else. */
    private Set<Item> items(Reckoning.Cell cell, List<Item> now, List<Breakdown> chosen) {
        return now.stream()
                .filter(item -> cell.categories().isEmpty()
                        || !Collections.disjoint(categories(item, chosen), cell.categories()))
                .filter(item -> cell.table().measure() != Measure.MOVED || before(item) != null)
                .collect(toSet());
    }

    /** Everything that was ever published, by what it is about. */
    Map<String, List<Set<Item>>> published() {
        return published;
    }

    List<Reckoning> releases() {
        return releases;
    }

    List<Person> people() {
        return people;
    }

    /**
     * Every answer that is still there, with its step or the bits of what is so; of what was said, which way it went.
     */
    Map<Item, Integer> steps() {
        return steps;
    }

    Window window() {
        return window;
    }
}
