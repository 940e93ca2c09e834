package nl.beheermodule.chain.link;

import com.google.crypto.tink.jwt.JwtMac;
import com.google.crypto.tink.jwt.JwtValidator;
import com.google.crypto.tink.jwt.RawJwt;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.chain.request.domain.RequestId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The link by which a relation without eHerkenning answers: a signed token (JWT, by Tink) that names the request and ends
 * with it. It stands behind the {@code #}, so that it is in no log. Single use: an answered request takes no answer.
 */
@Component
public class SignedLinks {
    private static final String ISSUER = "chain-authorization-service";
    private static final String PURPOSE = "answer-to-request";

    private final JwtMac key;
    private final Clock clock;
    private final String console;

    public SignedLinks(JwtMac key, Clock clock, @Value("${beheer.console-url}") String console) {
        this.key = key;
        this.clock = clock;
        this.console = console;
    }

    /** @param until from then on the link is over */
    public URI to(RequestId request, Instant until) {
        RawJwt token = RawJwt.newBuilder()
                .setIssuer(ISSUER)
                .setAudience(PURPOSE)
                .setSubject(request.value())
                .setExpiration(until)
                .build();
        try {
            return URI.create(console + "/ketenmachtiging#" + key.computeMacAndEncode(token));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return empty when the token is not ours, or its time is over */
    public Optional<RequestId> read(String token) {
        JwtValidator validator = JwtValidator.newBuilder()
                .expectIssuer(ISSUER)
                .expectAudience(PURPOSE)
                .setClock(clock)
                .build();
        try {
            return Optional.of(
                    new RequestId(key.verifyMacAndDecode(token, validator).getSubject()));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }
}
