package lodestar.news;

import java.util.Map;
import java.util.UUID;
import lodestar.Knock;

/** How to knock at the doors about what is new. */
public final class NewsKnocks {

    public static final Map<String, Knock> ALL = Map.of(
            "Query.news", Knock.ask("{ news { sayingId who } }", "\"news\":["),
            "Query.telling", Knock.ask("{ telling { how } }", "\"ONCE_A_DAY\""),
            "Mutation.sawNews",
                    Knock.send(
                            "mutation($i:SawNewsInput!){sawNews(input:$i){clientMutationId}}",
                            _ -> Map.of(
                                    "clientMutationId", UUID.randomUUID().toString(),
                                    "sayingId", UUID.randomUUID().toString(),
                                    "upTo", "2020-01-01T00:00:00Z"),
                            "\"sawNews\":{"),
            "Mutation.chooseHow",
                    Knock.send(
                            "mutation($i:ChooseHowInput!){chooseHow(input:$i){telling{how}}}",
                            _ -> Map.of("clientMutationId", UUID.randomUUID().toString(), "how", "ONCE_A_DAY"),
                            "\"ONCE_A_DAY\""),
            "Mutation.tellThisPhone",
                    Knock.send(
                            "mutation($i:TellThisPhoneInput!){tellThisPhone(input:$i){telling{onThisPhone}}}",
                            _ -> Map.of(
                                    "clientMutationId",
                                    UUID.randomUUID().toString(),
                                    "address",
                                    "https://web.push.apple.com/" + UUID.randomUUID()),
                            "\"onThisPhone\":true"),
            "Mutation.quietThisPhone",
                    Knock.send(
                            "mutation($i:QuietThisPhoneInput!){quietThisPhone(input:$i){telling{onThisPhone}}}",
                            _ -> Map.of("clientMutationId", UUID.randomUUID().toString()),
                            "\"onThisPhone\":false"));

    private NewsKnocks() {}
}
