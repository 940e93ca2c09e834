package nl.beheermodule.platform.test.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Access tokens as Keycloak gives them. */
public record Tokens(JWTClaimsSet claims) {
    private static final String LEVEL = "urn:etoegang:core:assurance-class:";

    /** A holder of a means, logged in at EH3. */
    public static Tokens person(String personId) {
        return new Tokens(common(personId)
                .claim("person_id", personId)
                .claim("acr", LEVEL + "loa3")
                .claim("roles", List.of())
                .build());
    }

    public static Tokens employee(String username) {
        return new Tokens(common(username)
                .claim("acr", LEVEL + "loa3")
                .claim("roles", List.of("employee"))
                .build());
    }

    public static Tokens operator(String username) {
        return new Tokens(common(username)
                .claim("acr", LEVEL + "loa3")
                .claim("roles", List.of("operator"))
                .build());
    }

    /** A dienstverlener or makelaar with client credentials. */
    public static Tokens machine(String clientId) {
        return new Tokens(common(clientId).claim("scope", "decisions").build());
    }

    /** @param level the end of the scheme's name: {@code loa2}, {@code loa2plus}, {@code loa3}, {@code loa4} */
    public Tokens level(String level) {
        return new Tokens(
                new JWTClaimsSet.Builder(claims).claim("acr", LEVEL + level).build());
    }

    /** Whoever logged in with no level that the scheme knows. */
    public Tokens withoutLevel() {
        return new Tokens(new JWTClaimsSet.Builder(claims).claim("acr", null).build());
    }

    /** An hour past its end. */
    public Tokens expired() {
        return new Tokens(new JWTClaimsSet.Builder(claims)
                .expirationTime(Date.from(Instant.now().minusSeconds(3600)))
                .build());
    }

    public Tokens issuedBy(String issuer) {
        return new Tokens(new JWTClaimsSet.Builder(claims).issuer(issuer).build());
    }

    public String serialized() {
        try {
            SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            jwt.sign(new RSASSASigner(TestKeys.PAIR.getPrivate()));
            return jwt.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static JwtDecoder decoder() {
        return NimbusJwtDecoder.withPublicKey((RSAPublicKey) TestKeys.PAIR.getPublic())
                .build();
    }

    private static JWTClaimsSet.Builder common(String name) {
        return new JWTClaimsSet.Builder()
                .subject(name)
                .audience("bm-services")
                .claim("preferred_username", name)
                .claim("name", name)
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)));
    }
}
