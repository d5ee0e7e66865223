package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lodestar.exchange.BringIn;
import lodestar.exchange.Outcome;
import lodestar.exchange.ReturnImport;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.people.PeopleRepository;
import lodestar.people.Someone;

/** The made-up return, brought in as any council's would be. It holds no names, so its people get made-up ones. */
@Singleton
@Requires(env = "demo")
class DemoReturn {

    private static final List<String> FILES = List.of("header.csv", "episodes.csv", "reviews.csv", "sw_episodes.csv");

    private final ReturnImport returns;
    private final PeopleRepository people;
    private final HelperRepository helpers;

    DemoReturn(ReturnImport returns, PeopleRepository people, HelperRepository helpers) {
        this.returns = returns;
        this.people = people;
        this.helpers = helpers;
    }

    /** False when there was somebody already. */
    boolean bringInOnce() {
        if (!people.list(DemoCouncil.EXAMPLESHIRE).isEmpty()) {
            return false;
        }
        try {
            var folder = Files.createTempDirectory("return");
            for (var file : FILES) {
                copy(file, folder);
            }
            bringIn(folder);
            for (var file : FILES) {
                Files.delete(folder.resolve(file));
            }
            Files.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        name();
        return true;
    }

    private void bringIn(Path folder) {
        var outcome = returns.bringIn(folder, new BringIn(DemoCouncil.EXAMPLESHIRE, null, false, false));
        if (outcome.kind() != Outcome.Kind.BROUGHT_IN) {
            throw new IllegalStateException("The made-up return was not brought in: " + outcome.kind());
        }
    }

    private static void copy(String file, Path folder) throws IOException {
        try (var in = Objects.requireNonNull(DemoReturn.class.getResourceAsStream("/demo/return/" + file), file)) {
            Files.copy(in, folder.resolve(file));
        }
    }

    private void name() {
        var named = new ArrayList<Someone>();
        for (var someone : people.list(DemoCouncil.EXAMPLESHIRE)) {
            named.add(
                    new Someone(someone.person().called(DemoNames.first(named.size())), someone.ties(), someone.key()));
        }
        people.callThem(named);
        int at = 0;
        for (var helper : helpers.list(DemoCouncil.EXAMPLESHIRE)) {
            helpers.change(new Helper(
                    helper.councilId(),
                    helper.id(),
                    DemoNames.worker(at++),
                    helper.reference(),
                    null,
                    helper.madeAt()));
        }
    }
}
