package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import nl.beheermodule.means.means.domain.CodeCheck;
import nl.beheermodule.means.means.domain.CodeHash;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansRepository;
import org.springframework.stereotype.Component;

/** Second step of activating: the code from the e-mail. Now the account may be set up. */
@Component
public final class ProveActivation {
    private final MeansRepository repository;
    private final Codes codes;
    private final Clock clock;

    public ProveActivation(MeansRepository repository, Codes codes, Clock clock) {
        this.repository = repository;
        this.codes = codes;
        this.clock = clock;
    }

    /** @throws CodeWrong when it is another code */
    public void prove(String token, String emailCode) {
        CodeCheck result = Attempts.of(() -> checked(token, emailCode));
        if (result instanceof CodeCheck.Wrong) {
            throw new CodeWrong();
        }
    }

    private CodeCheck checked(String token, String emailCode) {
        Means means = repository
                .findByToken(Codes.tokenHash(token))
                .orElseThrow(() -> new MeansRefused(Reason.EMAIL_CODE_EXPIRED));
        CodeHash offered = codes.hashOfEmailCode(means.id(), emailCode);
        CodeCheck result = means.activation().offerEmailCode(offered, clock.instant());
        switch (result) {
            case CodeCheck.Proven proven -> repository.save(means, proven.fact());
            case CodeCheck.Wrong _ -> repository.save(means);
            case CodeCheck.ProvenBefore _, CodeCheck.Right _ -> {}
        }
        return result;
    }
}
