package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.means.mail.MailTexts;
import nl.beheermodule.means.means.domain.CodeCheck;
import nl.beheermodule.means.means.domain.CodeHash;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.Proof;
import nl.beheermodule.means.means.domain.UniqueId;
import nl.beheermodule.platform.mail.Postbox;
import org.springframework.stereotype.Component;

/** First step of activating: the letter's code; then a code goes to the holder's e-mail address. */
@Component
public final class StartActivation {
    /** @param until when the code from the e-mail stops working */
    public record Started(String token, String emailMasked, Instant until) {}

    private static final MeansId NOBODY = new MeansId("nobody");

    private final MeansRepository repository;
    private final Codes codes;
    private final Postbox postbox;
    private final Clock clock;

    public StartActivation(MeansRepository repository, Codes codes, Postbox postbox, Clock clock) {
        this.repository = repository;
        this.codes = codes;
        this.postbox = postbox;
        this.clock = clock;
    }

    /** @throws CodeWrong for a wrong code as for a UniekID that is not there */
    public Started start(String uniqueId, String letterCode) {
        String token = codes.token();
        String emailCode = codes.emailCode();
        Means means = Attempts.of(() -> checked(uniqueId, letterCode, token, emailCode));
        String email = means.holder().email();
        postbox.send(MailTexts.validationCode(email, means.holder().name(), emailCode));
        return new Started(token, MaskedEmail.of(email), clock.instant().plus(Proof.VALID));
    }

    private Means checked(String typedId, String letterCode, String token, String emailCode) {
        Optional<Means> found = UniqueId.typed(typedId).flatMap(repository::find);
        MeansId id = found.map(Means::id).orElse(NOBODY);
        CodeHash offered = codes.hashOfLetterCode(id, letterCode);
        Means means = found.orElseThrow(CodeWrong::new);
        boolean right = means.activation().offerLetterCode(offered, clock.instant()) instanceof CodeCheck.Right;
        if (right) {
            means.activation()
                    .startProof(Codes.tokenHash(token), codes.hashOfEmailCode(id, emailCode), clock.instant());
        }
        repository.save(means);
        if (!right) {
            throw new CodeWrong();
        }
        return means;
    }
}
