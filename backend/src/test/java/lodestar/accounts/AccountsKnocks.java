package lodestar.accounts;

import java.util.Map;
import java.util.UUID;
import lodestar.Knock;

/** How to knock at the doors about ways in. */
public final class AccountsKnocks {

    public static final Map<String, Knock> ALL = Map.of(
            "Mutation.inviteYoungPerson",
                    Knock.sendOwn(
                            "mutation($i:InviteYoungPersonInput!){inviteYoungPerson(input:$i){code}}",
                            (client, about) -> {
                                Phones.showAgain(client);
                                return Map.of("clientMutationId", UUID.randomUUID(), "youngPersonId", about);
                            },
                            "{\"inviteYoungPerson\":{\"code\":\""),
            "Mutation.endDevice",
                    Knock.send(
                            "mutation($i:EndDeviceInput!){endDevice(input:$i){deviceId}}",
                            about -> Map.of(
                                    "clientMutationId", UUID.randomUUID(),
                                    "youngPersonId", about,
                                    "deviceId", Phones.newPhoneOf(about)),
                            "{\"endDevice\":{\"deviceId\":\""),
            "Mutation.knowDevice",
                    Knock.send(
                            "mutation($i:KnowDeviceInput!){knowDevice(input:$i){deviceId}}",
                            about -> Map.of(
                                    "clientMutationId", UUID.randomUUID(),
                                    "youngPersonId", about,
                                    "deviceId", Phones.newPhoneOf(about)),
                            "{\"knowDevice\":{\"deviceId\":\""));

    private AccountsKnocks() {}
}
