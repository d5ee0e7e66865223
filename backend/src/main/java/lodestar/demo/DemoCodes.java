package lodestar.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import lodestar.access.Role;
import lodestar.signin.SignIn;

/**
 * A code for everybody a visitor can be. One that still works is kept; one that was used is replaced at the next start.
 */
@Singleton
@Requires(env = "demo")
class DemoCodes {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Duration GOOD = Duration.ofDays(365);

    private final SignIn signIn;

    DemoCodes(SignIn signIn) {
        this.signIn = signIn;
    }

    /** The file as a whole. */
    record Known(String address, List<DemoPerson> people) {}

    List<String> write(Path file, String address, List<DemoCast.Part> cast) throws IOException {
        var before = Files.exists(file)
                ? JSON.readValue(file.toFile(), new TypeReference<Known>() {}).people()
                : List.<DemoPerson>of();
        var people = cast.stream().map(part -> person(part, before)).toList();
        Files.writeString(file, JSON.writeValueAsString(new Known(address, people)));
        return people.stream().map(person -> line(person, address)).toList();
    }

    private DemoPerson person(DemoCast.Part part, List<DemoPerson> before) {
        var age = part.role() == Role.YOUNG_PERSON ? part.age() : null;
        var code = before.stream()
                .filter(known ->
                        known.role().equals(part.column()) && known.name().equals(part.name()))
                .map(DemoPerson::code)
                .filter(signIn::works)
                .findFirst()
                .orElseGet(() -> newCode(part));
        return new DemoPerson(part.column(), part.name(), code, age);
    }

    private String newCode(DemoCast.Part part) {
        var account = signIn.open(DemoCouncil.EXAMPLESHIRE, part.person(), part.role());
        return signIn.makeCode(DemoCouncil.EXAMPLESHIRE, account, part.role() == Role.YOUNG_PERSON, GOOD);
    }

    private static String line(DemoPerson person, String address) {
        var role = person.age() == null ? person.role() : "%s, %d".formatted(person.role(), person.age());
        return "  %-20s %-14s %s   %s/start#%s".formatted(role, person.name(), person.code(), address, person.code());
    }
}
