package lodestar.accounts;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/** The fields about ways in. It translates and hands on; it decides nothing. */
@Singleton
class AccountsResolver implements SchemaPart {

    private final InvitationService invitations;
    private final DeviceService devices;

    AccountsResolver(InvitationService invitations, DeviceService devices) {
        this.invitations = invitations;
        this.devices = devices;
    }

    record DeviceEnded(UUID clientMutationId, UUID deviceId) {}

    record DeviceKnown(UUID clientMutationId, UUID deviceId) {}

    @Override
    public String file() {
        return "accounts.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Mutation",
                        type -> type.dataFetcher("inviteYoungPerson", this::inviteYoungPerson)
                                .dataFetcher("endDevice", this::endDevice)
                                .dataFetcher("knowDevice", this::knowDevice))
                .type("Me", type -> type.dataFetcher("leavesNothing", AccountsResolver::leavesNothing))
                .type(
                        "YoungPerson",
                        type -> type.dataFetcher("devices", this::devices)
                                .dataFetcher("invitedUntil", this::invitedUntil));
    }

    private InvitationService.Invited inviteYoungPerson(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, InviteYoungPerson.class);
        return invitations.invite(Requests.actor(env), Requests.person(wanted.youngPersonId()), wanted);
    }

    private DeviceEnded endDevice(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, EndDevice.class);
        var ended = devices.end(Requests.actor(env), Requests.person(wanted.youngPersonId()), wanted);
        return new DeviceEnded(wanted.clientMutationId(), ended);
    }

    private DeviceKnown knowDevice(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, KnowDevice.class);
        var known = devices.know(Requests.actor(env), Requests.person(wanted.youngPersonId()), wanted);
        return new DeviceKnown(wanted.clientMutationId(), known);
    }

    private List<ShownDevice> devices(DataFetchingEnvironment env) {
        return devices.list(
                Requests.actor(env), someone(env), Requests.page(env).first());
    }

    private @Nullable Instant invitedUntil(DataFetchingEnvironment env) {
        return invitations.findEnd(Requests.actor(env), someone(env)).orElse(null);
    }

    private static boolean leavesNothing(DataFetchingEnvironment env) {
        var actor = Requests.actor(env);
        return actor.role() == Role.YOUNG_PERSON && actor.deviceId() == null;
    }

    private static Someone someone(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<Someone>getSource());
    }
}
