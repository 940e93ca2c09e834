package nl.beheermodule.means.means.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.means.means.usecase.FollowActivation;
import nl.beheermodule.means.means.usecase.ProveActivation;
import nl.beheermodule.means.means.usecase.StartActivation;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The public part: whoever has the letter and reads the e-mail activates the means. */
@RestController
class ActivationController {
    record LetterBody(
            @NotBlank(message = "Vul het UniekID in.") @Size(max = 40, message = "Het UniekID is te lang.")
            String uniqueId,

            @NotBlank(message = "Vul de activatiecode uit de brief in.")
            @Size(max = 40, message = "De activatiecode is te lang.")
            String letterCode) {}

    record EmailBody(
            @NotBlank(message = "Begin opnieuw met de code uit de brief.")
            @Size(max = 100, message = "De sleutel is te lang.")
            String token,

            @NotBlank(message = "Vul de validatiecode uit de e-mail in.")
            @Size(max = 20, message = "De validatiecode is te lang.")
            String emailCode) {}

    record TokenBody(
            @NotBlank(message = "Begin opnieuw met de code uit de brief.")
            @Size(max = 100, message = "De sleutel is te lang.")
            String token) {}

    record Started(String token, String emailMasked, Instant expiresAt) {}

    record Proven(String token) {}

    record Followed(MeansStatus status) {}

    private final StartActivation startActivation;
    private final ProveActivation proveActivation;
    private final FollowActivation followActivation;

    ActivationController(
            StartActivation startActivation, ProveActivation proveActivation, FollowActivation followActivation) {
        this.startActivation = startActivation;
        this.proveActivation = proveActivation;
        this.followActivation = followActivation;
    }

    @Access(Who.EVERYONE)
    @PostMapping("/v1/activations")
    Started start(@Valid @RequestBody LetterBody body) {
        StartActivation.Started started = startActivation.start(body.uniqueId(), body.letterCode());
        return new Started(started.token(), started.emailMasked(), started.until());
    }

    @Access(Who.EVERYONE)
    @PostMapping("/v1/activations/email-code")
    Proven prove(@Valid @RequestBody EmailBody body) {
        proveActivation.prove(body.token(), body.emailCode());
        return new Proven(body.token());
    }

    @Access(Who.EVERYONE)
    @PostMapping("/v1/activations/status")
    Followed status(@Valid @RequestBody TokenBody body) {
        return followActivation
                .follow(body.token())
                .map(means -> new Followed(MeansStatus.of(means.activating())))
                .orElseThrow(() -> new NotFound("De activatie"));
    }
}
