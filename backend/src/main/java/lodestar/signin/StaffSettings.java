package lodestar.signin;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The council's own sign-in, if there is one.
 *
 * @param issuer of the OpenID provider
 * @param clientId what that provider calls us
 * @param clientSecret how we prove to it that we are that
 * @param secondFactor what it must say of how somebody proved who they are, one of them: values of {@code amr}, such as
 *     {@code mfa,hwk}, or of {@code acr}, such as {@code acr=gold}
 */
@ConfigurationProperties("lodestar.staff")
public record StaffSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String secondFactor) {

    private static final String NONE = "urn:lodestar:no-council-sign-in";
    private static final String ACR = "acr=";

    /** The issuer users are added under. */
    public String issuerOrNone() {
        return issuer == null ? NONE : issuer;
    }

    List<String> methods() {
        return factors().stream().filter(factor -> !factor.startsWith(ACR)).toList();
    }

    List<String> classes() {
        return factors().stream()
                .filter(factor -> factor.startsWith(ACR))
                .map(factor -> factor.substring(ACR.length()))
                .toList();
    }

    private List<String> factors() {
        return secondFactor == null
                ? List.of()
                : Arrays.stream(secondFactor.split(","))
                        .map(String::strip)
                        .filter(factor -> !factor.isEmpty())
                        .toList();
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "Staff settings";
    }
}
