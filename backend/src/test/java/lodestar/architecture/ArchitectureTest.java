package lodestar.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lodestar.access.Actor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The map of the code: who may lean on whom. A package that is not on it may not exist. */
class ArchitectureTest {

    private static final String ROOT = "lodestar";

    /** Each package, and all it may lean on. */
    private static final Map<String, Set<String>> MAY_LEAN_ON = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("sound", Set.of("kernel")),
            Map.entry("transcription", Set.of("sound", "kernel")),
            Map.entry("store", Set.of("kernel")),
            Map.entry("vault", Set.of("store", "kernel")),
            Map.entry("audit", Set.of("vault", "store", "kernel")),
            Map.entry("access", Set.of("audit", "vault", "store", "kernel")),
            Map.entry("signin", Set.of("access", "audit", "vault", "store", "kernel")),
            Map.entry("api", Set.of("signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry("people", Set.of("api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry("accounts", Set.of("people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry("aboutme", Set.of("people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry("familytime", Set.of("people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry("wish", Set.of("people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry("mypeople", Set.of("people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry(
                    "homes",
                    Set.of("mypeople", "people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry("charter", Set.of("people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry("looks", Set.of("people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry("records", Set.of("people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry("star", Set.of("people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry(
                    "news",
                    Set.of(
                            "promise", "quote", "voice", "people", "api", "signin", "access", "audit", "vault", "store",
                            "kernel")),
            Map.entry(
                    "quote", Set.of("voice", "people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry(
                    "yousaidwedid",
                    Set.of(
                            "quote", "promise", "insight", "star", "voice", "people", "api", "signin", "access",
                            "audit", "vault", "store", "kernel")),
            Map.entry(
                    "promise",
                    Set.of("voice", "people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry(
                    "matter", Set.of("star", "people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry(
                    "voice",
                    Set.of("matter", "star", "people", "api", "signin", "access", "audit", "vault", "store", "kernel")),
            Map.entry(
                    "safety",
                    Set.of(
                            "recording",
                            "voice",
                            "star",
                            "people",
                            "api",
                            "signin",
                            "access",
                            "audit",
                            "vault",
                            "store",
                            "kernel")),
            Map.entry(
                    "recording",
                    Set.of(
                            "voice",
                            "transcription",
                            "sound",
                            "people",
                            "api",
                            "signin",
                            "access",
                            "audit",
                            "vault",
                            "store",
                            "kernel")),
            Map.entry(
                    "plan",
                    Set.of(
                            "matter", "star", "voice", "people", "api", "signin", "access", "audit", "vault", "store",
                            "kernel")),
            Map.entry(
                    "review",
                    Set.of(
                            "plan", "star", "voice", "people", "api", "signin", "access", "audit", "vault", "store",
                            "kernel")),
            Map.entry(
                    "insight",
                    Set.of(
                            "promise",
                            "review",
                            "plan",
                            "familytime",
                            "wish",
                            "star",
                            "voice",
                            "people",
                            "api",
                            "signin",
                            "access",
                            "audit",
                            "vault",
                            "store",
                            "kernel")),
            Map.entry(
                    "indicator",
                    Set.of(
                            "benchmark",
                            "insight",
                            "promise",
                            "exchange",
                            "review",
                            "plan",
                            "star",
                            "voice",
                            "people",
                            "api",
                            "signin",
                            "access",
                            "audit",
                            "vault",
                            "store",
                            "kernel")),
            Map.entry(
                    "benchmark",
                    Set.of(
                            "insight",
                            "exchange",
                            "review",
                            "plan",
                            "star",
                            "voice",
                            "people",
                            "api",
                            "signin",
                            "access",
                            "audit",
                            "vault",
                            "store",
                            "kernel")),
            Map.entry(
                    "exchange",
                    Set.of(
                            "review", "plan", "star", "voice", "people", "api", "signin", "access", "audit", "vault",
                            "store", "kernel")),
            Map.entry(
                    "day",
                    Set.of(
                            "aboutme",
                            "looks",
                            "review",
                            "plan",
                            "safety",
                            "recording",
                            "star",
                            "voice",
                            "people",
                            "api",
                            "signin",
                            "access",
                            "audit",
                            "vault",
                            "store",
                            "kernel")),
            Map.entry(
                    "visit",
                    Set.of(
                            "looks",
                            "plan",
                            "star",
                            "recording",
                            "voice",
                            "people",
                            "api",
                            "signin",
                            "access",
                            "audit",
                            "vault",
                            "store",
                            "kernel")),
            Map.entry(
                    "story",
                    Set.of(
                            "looks",
                            "recording",
                            "voice",
                            "transcription",
                            "sound",
                            "people",
                            "api",
                            "signin",
                            "access",
                            "audit",
                            "vault",
                            "store",
                            "kernel")),
            Map.entry("server", Set.of("access", "audit", "vault", "store", "kernel")),
            Map.entry(
                    "demo",
                    Set.of(
                            "benchmark",
                            "charter",
                            "indicator",
                            "insight",
                            "promise",
                            "quote",
                            "exchange",
                            "review",
                            "plan",
                            "familytime",
                            "wish",
                            "star",
                            "voice",
                            "people",
                            "signin",
                            "access",
                            "audit",
                            "vault",
                            "store",
                            "kernel")));

    static final List<String> PACKAGES = MAY_LEAN_ON.keySet().stream().sorted().toList();

    private static final JavaClasses CODE =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages(ROOT);

    private static final JavaClasses BAD_EXAMPLES = new ClassFileImporter().importPackages(ROOT + ".architecture.bad");

    @Test
    void the_map_names_every_package_and_no_others() {
        var packages = CODE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.split("\\.")[1])
                .collect(Collectors.toCollection(HashSet::new));

        assertThat(packages).isEqualTo(MAY_LEAN_ON.keySet());
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void a_package_leans_only_on_those_the_map_allows(String name) {
        leansOnlyOn(name, MAY_LEAN_ON.get(name)).check(CODE);
    }

    @Test
    void the_arrows_go_one_way() {
        MAY_LEAN_ON.forEach((name, others) -> others.forEach(other -> assertThat(MAY_LEAN_ON.get(other))
                .as("%s leans on %s, which must not lean back", name, other)
                .doesNotContain(name)));
    }

    @Test
    void services_say_who_they_answer_to() {
        servicesTakeTheActorFirst().check(CODE);
    }

    @Test
    void resolvers_reach_no_repository() {
        resolversReachNoRepository().check(CODE);
    }

    @Test
    void services_and_repositories_know_nothing_of_graphql() {
        servicesKnowNoGraphQL().check(CODE);
    }

    /** Each kind of rule, tried on code that breaks it. */
    @Nested
    class A_rule_is_seen_to_fail {

        @Test
        void by_a_package_that_leans_the_wrong_way() {
            fails(noClasses()
                    .that()
                    .resideInAPackage("..bad..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("lodestar.star.."));
        }

        @Test
        void by_a_service_that_does_not_say_who_it_answers_to() {
            fails(servicesTakeTheActorFirst());
        }

        @Test
        void by_a_resolver_that_reads_a_repository() {
            fails(resolversReachNoRepository());
        }

        @Test
        void by_a_service_that_knows_graphql() {
            fails(servicesKnowNoGraphQL());
        }

        private static void fails(ArchRule rule) {
            assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(BAD_EXAMPLES));
        }
    }

    private static ArchRule leansOnlyOn(String name, Set<String> allowed) {
        var offLimits = MAY_LEAN_ON.keySet().stream()
                .filter(other -> !other.equals(name) && !allowed.contains(other))
                .map(other -> "%s.%s..".formatted(ROOT, other))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("%s.%s..".formatted(ROOT, name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(offLimits)
                .allowEmptyShould(true);
    }

    private static ArchRule servicesTakeTheActorFirst() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .and()
                .areNotPrivate()
                .and()
                .areNotStatic()
                .should()
                .haveRawParameterTypes(DescribedPredicate.describe(
                        "beginning with an Actor",
                        parameters ->
                                !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(Actor.class)));
    }

    private static ArchRule resolversReachNoRepository() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Resolver")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository");
    }

    private static ArchRule servicesKnowNoGraphQL() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Service")
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("graphql..", "lodestar.api..");
    }
}
