package nl.beheermodule.identity.account.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.beheermodule.identity.account.domain.SetupStep;
import nl.beheermodule.identity.account.domain.SetupToken;
import nl.beheermodule.identity.account.usecase.ChooseUsername;
import nl.beheermodule.identity.account.usecase.CompleteSetup;
import nl.beheermodule.identity.account.usecase.FindSetup;
import nl.beheermodule.identity.person.domain.Username;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.problem.InvalidInput;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The holder sets up his account: public, for who has the secret that the activation gave his browser. */
@RestController
class AccountSetupController {
    private static final String TOKEN_MISSING = "De sleutel om uw account in te stellen ontbreekt.";

    record TokenRequest(
            @NotBlank(message = TOKEN_MISSING) @Size(max = 512, message = TOKEN_MISSING)
            String token) {}

    record UsernameRequest(
            @NotBlank(message = TOKEN_MISSING) @Size(max = 512, message = TOKEN_MISSING)
            String token,

            @NotBlank(message = "Vul een gebruikersnaam in.")
            String username) {}

    record StateView(SetupStep state) {}

    /** @param link to the page of the login server */
    record LinkView(String link) {}

    private final FindSetup findSetup;
    private final ChooseUsername chooseUsername;
    private final CompleteSetup completeSetup;

    AccountSetupController(FindSetup findSetup, ChooseUsername chooseUsername, CompleteSetup completeSetup) {
        this.findSetup = findSetup;
        this.chooseUsername = chooseUsername;
        this.completeSetup = completeSetup;
    }

    @PostMapping("/v1/account-setups/lookup")
    @Access(Who.EVERYONE)
    AccountSetupView lookup(@Valid @RequestBody TokenRequest request) {
        return AccountSetupView.of(findSetup.find(new SetupToken(request.token())));
    }

    @PostMapping("/v1/account-setups")
    @Access(Who.EVERYONE)
    LinkView choose(@Valid @RequestBody UsernameRequest request) {
        if (!Username.isValid(request.username())) {
            throw new InvalidInput(
                    "username",
                    "Een gebruikersnaam heeft 3 tot 64 tekens: letters, cijfers, punt, streepje of laag streepje. Het"
                            + " eerste en laatste teken is een letter of cijfer.");
        }
        return new LinkView(chooseUsername.choose(new SetupToken(request.token()), new Username(request.username())));
    }

    @PostMapping("/v1/account-setups/completion")
    @Access(Who.EVERYONE)
    StateView complete(@Valid @RequestBody TokenRequest request) {
        return new StateView(completeSetup.complete(new SetupToken(request.token())));
    }
}
