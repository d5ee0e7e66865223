package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.kernel.DomainError;
import lodestar.people.Someone;
import lodestar.voice.SayingRepository.Found;

/** Puts sayings together with what happened with them, and opens their words. Who may is asked before. */
@Singleton
class Sayings {

    private final HappenedRepository happened;

    Sayings(HappenedRepository happened) {
        this.happened = happened;
    }

    /** One of a young person's sayings. What does not open is told to whoever opens it. */
    Said open(Found found, Someone speaker) {
        return opened(
                found, speaker, lines(speaker, List.of(found.saying().id())).toList());
    }

    /** In a list, what does not open is left out, and the others are none the worse for it. */
    List<Said> openAll(Collection<Found> found, Collection<Someone> speakers) {
        if (found.isEmpty()) {
            return List.of();
        }
        var council = found.iterator().next().saying().councilId();
        var lines = happened.list(
                council, found.stream().map(it -> it.saying().id()).toList());
        return found.stream()
                .flatMap(it -> speakers.stream()
                        .filter(speaker ->
                                speaker.youngPersonId().equals(it.saying().youngPersonId()))
                        .flatMap(speaker -> opening(
                                it, speaker, lines.getOrDefault(it.saying().id(), List.of()))))
                .toList();
    }

    /** What happened with one saying so far. */
    Progress progress(Saying saying, Someone speaker) {
        return new Progress(
                saying.goodNews(),
                lines(speaker, List.of(saying.id()))
                        .map(named -> named.row().opened(speaker.key()).happened())
                        .toList());
    }

    private Stream<HappenedRepository.Named> lines(Someone speaker, List<UUID> sayings) {
        return happened.list(speaker.person().councilId(), sayings).values().stream()
                .flatMap(List::stream);
    }

    private static Stream<Said> opening(Found found, Someone speaker, List<HappenedRepository.Named> lines) {
        try {
            return Stream.of(opened(found, speaker, lines));
        } catch (DomainError.Refused doesNotOpen) {
            return Stream.of();
        }
    }

    private static Said opened(Found found, Someone speaker, List<HappenedRepository.Named> lines) {
        var checked = found.checked() == null ? null : found.checked().opened(speaker.key());
        var saying = found.saying().opened(speaker.key());
        return new Said(
                checked == null ? saying : saying.saidAs(checked),
                checked,
                speaker,
                found.share(),
                lines.stream().map(named -> line(named, speaker)).toList());
    }

    private static Said.Line line(HappenedRepository.Named named, Someone speaker) {
        return new Said.Line(
                named.row().opened(speaker.key()).happened(),
                named.by() == null
                        ? speaker.person().called()
                        : speaker.calls(named.row().byId(), named.by()),
                named.row().toId() == null || named.to() == null
                        ? null
                        : speaker.calls(named.row().toId(), named.to()));
    }
}
