package lodestar.signin;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where people find this Lodestar. A passkey is made for one address and believed at no other, so it is told and never
 * read off a request. The made-up council's is wherever it answers on this machine.
 */
@Context
public class Address {

    private final @Nullable URI told;
    private final BeanProvider<EmbeddedServer> server;

    Address(@Property(name = "lodestar.address") @Nullable String told, BeanProvider<EmbeddedServer> server) {
        this.told = told == null ? null : read(told);
        this.server = server;
    }

    /** Such as {@code https://lodestar.example.gov.uk}. */
    public String origin() {
        return told == null ? "http://localhost:" + server.get().getPort() : told.toString();
    }

    /** The name alone, without port. */
    public String host() {
        return told == null ? "localhost" : told.getHost();
    }

    private static URI read(String told) {
        try {
            var address = URI.create(told.strip().replaceAll("/$", ""));
            var plain = address.getHost() != null && address.getRawPath().isEmpty() && address.getRawQuery() == null;
            if (plain && "https".equals(address.getScheme()) && address.getRawUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException unreadable) {
            throw wrong();
        }
        throw wrong();
    }

    private static IllegalStateException wrong() {
        return new IllegalStateException("LODESTAR_ADDRESS must begin with https://. It is where people open Lodestar,"
                + " with nothing after it, such as https://lodestar.example.gov.uk.");
    }
}
