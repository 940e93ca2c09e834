package nl.beheermodule.chain.request.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import nl.beheermodule.chain.link.SignedLinks;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.RequestRepository;
import nl.beheermodule.chain.request.usecase.AnswerRequest;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers by the signed link, for relations without eHerkenning here. Public: the token is all there is, and it comes in a
 * body, so that it is in no log. Looking changes nothing.
 */
@RestController
class AnswerController {
    private final SignedLinks links;
    private final RequestRepository requests;
    private final AnswerRequest answering;
    private final Clock clock;

    AnswerController(SignedLinks links, RequestRepository requests, AnswerRequest answering, Clock clock) {
        this.links = links;
        this.requests = requests;
        this.answering = answering;
        this.clock = clock;
    }

    @PostMapping("/v1/answers/lookup")
    @Access(Who.EVERYONE)
    LinkedRequest lookUp(@Valid @RequestBody TokenRequest request) {
        return LinkedRequest.of(asked(request.token()), clock.instant());
    }

    @PostMapping("/v1/answers")
    @Access(Who.EVERYONE)
    LinkedRequest answer(@Valid @RequestBody LinkAnswer answer) {
        RequestId id = asked(answer.token()).id();
        switch (answer.answer()) {
            case ACCEPT -> answering.acceptByLink(id, answer.name().strip());
            case DECLINE -> answering.declineByLink(id, answer.name().strip(), answer.reason());
        }
        return lookUp(new TokenRequest(answer.token()));
    }

    private ChainRequest asked(String token) {
        return links.read(token).flatMap(requests::find).orElseThrow(() -> new NotFound("Dit verzoek"));
    }

    record TokenRequest(
            @NotBlank(message = "De link is niet volledig.") @Size(max = 2000, message = "De link is niet goed.")
            String token) {}

    enum YesOrNo {
        ACCEPT,
        DECLINE
    }

    /** @param authorised that who answers may decide for the company */
    record LinkAnswer(
            @NotBlank(message = "De link is niet volledig.") @Size(max = 2000, message = "De link is niet goed.")
            String token,

            @NotNull(message = "Kies of u akkoord gaat.") YesOrNo answer,

            @NotBlank(message = "Vul uw naam in.")
            @Size(max = 100, message = "Uw naam mag maximaal 100 tekens lang zijn.")
            String name,

            @NotNull(message = "Verklaar dat u bevoegd bent om hierover te beslissen.")
            @AssertTrue(message = "Verklaar dat u bevoegd bent om hierover te beslissen.")
            Boolean authorised,

            @Size(max = 500, message = "De reden mag maximaal 500 tekens lang zijn.") @Nullable
            String reason) {}
}
