package lodestar.accounts;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import lodestar.access.Role;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.kernel.Page;

/** The fields about users. It translates and hands on; it decides nothing. */
@Singleton
class UsersResolver implements SchemaPart {

    private final UserService users;

    UsersResolver(UserService users) {
        this.users = users;
    }

    @Override
    public String file() {
        return "users.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("users", this::users))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("addUser", this::addUser)
                                .dataFetcher("giveRole", this::giveRole)
                                .dataFetcher("endRole", this::endRole)
                                .dataFetcher("endUser", this::endUser))
                .type(
                        "User",
                        type -> type.dataFetcher("roles", UsersResolver::roles)
                                .dataFetcher(
                                        "isMe",
                                        env -> user(env)
                                                .id()
                                                .equals(Requests.actor(env).person())));
    }

    private Page<User> users(DataFetchingEnvironment env) {
        return users.list(Requests.actor(env), Requests.page(env));
    }

    private UserService.Changed addUser(DataFetchingEnvironment env) {
        return users.add(Requests.actor(env), Requests.input(env, AddUser.class));
    }

    private UserService.Changed giveRole(DataFetchingEnvironment env) {
        return users.giveRole(Requests.actor(env), Requests.input(env, GiveRole.class));
    }

    private UserService.Changed endRole(DataFetchingEnvironment env) {
        return users.endRole(Requests.actor(env), Requests.input(env, GiveRole.class));
    }

    private UserService.Changed endUser(DataFetchingEnvironment env) {
        return users.endUser(Requests.actor(env), Requests.input(env, EndUser.class));
    }

    private static List<Role> roles(DataFetchingEnvironment env) {
        return user(env).roles().stream().limit(Requests.page(env).first()).toList();
    }

    private static User user(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<User>getSource());
    }
}
