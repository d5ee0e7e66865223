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
import java.util.Locale;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.Ids;
import lodestar.signin.Accounts;
import lodestar.signin.DevelopmentCodes;
import lodestar.signin.Invitations;
import lodestar.signin.StaffUsers;

/**
 * A code for everybody a visitor can be. One that still works is kept; one that was used is replaced at the next start.
 */
@Singleton
@Requires(env = "demo")
class DemoCodes {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Duration GOOD = Duration.ofDays(365);

    private final Accounts accounts;
    private final StaffUsers users;
    private final Invitations invitations;
    private final DevelopmentCodes codes;
    private final Ids ids;

    DemoCodes(Accounts accounts, StaffUsers users, Invitations invitations, DevelopmentCodes codes, Ids ids) {
        this.accounts = accounts;
        this.users = users;
        this.invitations = invitations;
        this.codes = codes;
        this.ids = ids;
    }

    /** The file as a whole. */
    record Known(String address, List<DemoPerson> people) {}

    List<String> write(Path file, String address, List<DemoCast.Part> cast) throws IOException {
        var before = Files.exists(file)
                ? JSON.readValue(file.toFile(), new TypeReference<Known>() {}).people()
                : List.<DemoPerson>of();
        var people = cast.stream().map(part -> person(part, before)).toList();
        cast.stream().filter(part -> part.role().isStaff()).forEach(this::makeUser);
        Files.writeString(file, JSON.writeValueAsString(new Known(address, people)));
        return people.stream().map(person -> line(person, address)).toList();
    }

    private DemoPerson person(DemoCast.Part part, List<DemoPerson> before) {
        var age = part.role() == Role.YOUNG_PERSON ? part.age() : null;
        var code = before.stream()
                .filter(known ->
                        known.role().equals(part.column()) && known.name().equals(part.name()))
                .map(DemoPerson::code)
                .filter(known -> works(part, known))
                .findFirst()
                .orElseGet(() -> newCode(part));
        return new DemoPerson(part.column(), part.name(), code, age);
    }

    private boolean works(DemoCast.Part part, String code) {
        return part.role() == Role.YOUNG_PERSON ? invitations.works(code) : codes.works(code);
    }

    private String newCode(DemoCast.Part part) {
        var council = DemoCouncil.EXAMPLESHIRE;
        var account = accounts.open(council, part.person(), part.role());
        return part.role() == Role.YOUNG_PERSON
                ? invitations
                        .make(council, ids.next(), account, UUID.randomUUID().toString(), GOOD)
                        .code()
                : codes.make(council, account, GOOD);
    }

    /** As if the council had a sign-in of its own, so that its administrator has somebody to look after. */
    private void makeUser(DemoCast.Part part) {
        var subject = part.name().toLowerCase(Locale.ROOT).replace(' ', '.');
        users.add(DemoCouncil.EXAMPLESHIRE, part.person(), subject);
    }

    private static String line(DemoPerson person, String address) {
        var role = person.age() == null ? person.role() : "%s, %d".formatted(person.role(), person.age());
        return "  %-20s %-14s %s   %s/start#%s".formatted(role, person.name(), person.code(), address, person.code());
    }
}
