package lodestar.recording;

import java.util.Map;
import java.util.UUID;
import lodestar.Knock;

/** How to knock at the doors about what is said out loud. What may happen only once has a saying of its own. */
public final class RecordingKnocks {

    private static final String OPENED = "\"manner\":\"SPOKEN\"";

    public static final Map<String, Knock> ALL = Map.of(
            "Query.toCheck",
            Knock.ask("{toCheck}", "{\"toCheck\":["),
            "Mutation.speak",
            Knock.sendOwn(
                    "mutation($i:SpeakInput!){speak(input:$i){saying{manner}}}",
                    (client, _) -> Spoken.speaking(Spoken.recorded(client)),
                    OPENED),
            "Mutation.checkWords",
            Knock.sendAbout(
                    "mutation($i:CheckWordsInput!){checkWords(input:$i){saying{manner}}}",
                    whose -> Spoken.checking(whose.id("sayingToCheck"), "This is what I said."),
                    OPENED),
            "Query.dictating",
            Knock.ask("{dictating{canBeWrittenDown}}", "\"canBeWrittenDown\":"),
            "Mutation.letGoOfDictation",
            Knock.send(
                    "mutation($i:LetGoOfDictationInput!){letGoOfDictation(input:$i){clientMutationId}}",
                    person -> Dictated.lettingGo(person, UUID.randomUUID().toString()),
                    "\"clientMutationId\":"),
            "Mutation.leaveAsSound",
            Knock.sendAbout(
                    "mutation($i:LeaveAsSoundInput!){leaveAsSound(input:$i){saying{manner}}}",
                    whose -> Spoken.leaving(whose.id("sayingToLeave")),
                    OPENED));

    private RecordingKnocks() {}
}
