package lodestar.looks;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.Knock;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.signin.Accounts;
import lodestar.store.DatabaseAs;

/** How to knock at the doors about looks, emergencies and notices. */
public final class LooksKnocks {

    public static final Map<String, Knock> ALL = Map.of(
            "Query.looks",
                    Knock.askAbout("query($id:ID!){looks(youngPersonId:$id){nodes{id}}}", "{\"looks\":{\"nodes\":["),
            "Mutation.lookNotExpected",
                    Knock.send(
                            "mutation($i:NotExpectedInput!){lookNotExpected(input:$i){look{id}}}",
                            LooksKnocks::look,
                            "{\"lookNotExpected\":{\"look\":{\"id\":\""),
            "Query.notices", Knock.ask("{ notices { unseen } }", "\"unseen\":"),
            "Query.openGlasses",
                    new Knock(
                            (client, whose) -> {
                                open(client, whose.youngPerson());
                                return Map.of("query", "{ openGlasses { reference } }");
                            },
                            "\"reference\":"),
            "Query.untoldGlasses", Knock.ask("{ untoldGlasses { nodes { id } } }", "{\"untoldGlasses\":{\"nodes\":["),
            "Mutation.breakGlass",
                    Knock.send(
                            "mutation($i:BreakGlassInput!){breakGlass(input:$i){glass{reference}}}",
                            LooksKnocks::input,
                            "{\"breakGlass\":{\"glass\":{\"reference\":\""),
            "Mutation.endGlass",
                    Knock.sendOwn(
                            "mutation($i:AboutGlassInput!){endGlass(input:$i){glass{reference}}}",
                            (client, id) -> glass(ownOrAnothers(client, id)),
                            "{\"endGlass\":{\"glass\":{\"reference\":\""),
            "Mutation.tellOfGlass",
                    Knock.send(
                            "mutation($i:AboutGlassInput!){tellOfGlass(input:$i){glass{reference}}}",
                            id -> glass(Emergencies.byAnother(id)),
                            "{\"tellOfGlass\":{\"glass\":{\"reference\":\""),
            "Mutation.sawNotice",
                    Knock.sendOwn(
                            "mutation($i:SawNoticeInput!){sawNotice(input:$i){notice{seenAt}}}",
                            LooksKnocks::notice,
                            "\"seenAt\":\""));

    private LooksKnocks() {}

    private static Map<String, Object> input(String youngPerson) {
        var input = new HashMap<String, Object>();
        input.put("clientMutationId", UUID.randomUUID());
        input.put("youngPersonId", youngPerson);
        input.put("reason", Emergencies.REASON);
        input.put("tellYoungPerson", "NOW");
        return input;
    }

    private static String open(Client client, String youngPerson) {
        return Emergencies.open(client, input(youngPerson))
                .at("/data/breakGlass/glass/id")
                .asText();
    }

    private static String ownOrAnothers(Client client, String youngPerson) {
        var own = open(client, youngPerson);
        return own.isEmpty() ? Emergencies.byAnother(youngPerson) : own;
    }

    /** A look that there is, at whomever it is about. */
    private static Map<String, Object> look(String youngPerson) {
        var looks = DatabaseAs.owner()
                .list("SELECT LOWER(HEX(id)) FROM audit_line WHERE is_look = TRUE AND why <> 'BREAK_GLASS'"
                        + " AND young_person_id = 0x" + youngPerson.replace("-", ""));
        var id = looks.isEmpty() ? UUID.randomUUID() : id(looks.getFirst());
        return Map.of("clientMutationId", UUID.randomUUID(), "lookId", id);
    }

    private static UUID id(String hex) {
        return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    private static Map<String, Object> glass(String id) {
        return Map.of("clientMutationId", UUID.randomUUID(), "glassId", id);
    }

    /** One for whoever knocks, whatever they are here as. */
    private static Map<String, Object> notice(Client client, String youngPerson) {
        var me = client.ask("{ me { id role } }").at("/data/me");
        var id = UUID.randomUUID();
        if (me.has("id")) {
            var person = new PersonId(UUID.fromString(me.get("id").asText()));
            var role = Role.valueOf(me.get("role").asText());
            var council = new CouncilId(DatabaseAs.owner()
                    .list("SELECT council_id FROM young_person WHERE id = 0x" + youngPerson.replace("-", ""))
                    .getFirst());
            var account = RunningLodestar.bean(Accounts.class).open(council, person, role);
            var notice = new Notice(
                    council,
                    id,
                    person,
                    role,
                    Notice.Kind.NOT_EXPECTED,
                    new PersonId(UUID.fromString(youngPerson)),
                    role == Role.YOUNG_PERSON ? another(council) : account,
                    UUID.randomUUID(),
                    Instant.EPOCH,
                    Instant.EPOCH,
                    null);
            RunningLodestar.bean(NoticeRepository.class).save(List.of(notice));
        }
        return Map.of("clientMutationId", UUID.randomUUID(), "noticeId", id);
    }

    /** Somebody of the council who is no young person. */
    private static UUID another(CouncilId council) {
        var hex = DatabaseAs.owner()
                .list("SELECT LOWER(HEX(id)) FROM account WHERE council_id = '%s' AND role = 'MANAGER'"
                        .formatted(council))
                .getFirst();
        return id(hex);
    }
}
