package nl.beheermodule.authorization.decision.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.Ground.Path;
import nl.beheermodule.authorization.decision.usecase.FindPrincipals;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Norm 7: the list a makelaar lets the user pick the dienstafnemer from, when there are several. */
@RestController
class PrincipalsController {
    private final FindPrincipals finding;

    PrincipalsController(FindPrincipals finding) {
        this.finding = finding;
    }

    /**
     * Asked as an evaluation without {@code context}: for which companies would the answer be yes? What is unknown gives an
     * empty list.
     *
     * @param page of the companies, by KvK number; 20 unless asked, at most 100 at a time
     */
    @PostMapping("/access/v1/principals")
    @Access(Who.MACHINE)
    PageOf<Principal> principals(@RequestBody EvaluationRequest request, PageQuery page) {
        Questions.Login login = Questions.login(request);
        List<FindPrincipals.Principal> found =
                Questions.unknown(request).isPresent() ? List.of() : finding.find(login.means(), login.service());
        List<Principal> shown = found.stream()
                .skip(page.skip())
                .limit(page.size())
                .map(Principal::of)
                .toList();
        return PageOf.of(shown, page, found.size());
    }

    /**
     * A company the user may act for.
     *
     * @param name absent when it is not known here
     * @param level that the service asks
     * @param path as in an evaluation
     */
    record Principal(
            Organisation organisation,
            @Nullable String name,
            @Nullable AssuranceLevel level,
            String path) {
        static Principal of(FindPrincipals.Principal found) {
            Path path = Objects.requireNonNull(found.decision().path());
            return new Principal(
                    new Organisation(
                            found.company().kvkNumber(), found.company().establishmentNumber()),
                    found.name(),
                    found.decision().level(),
                    path.name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * As an evaluation names it in its context.
     *
     * @param establishmentNumber absent: the whole company, so each of its establishments
     */
    record Organisation(String kvkNumber, @Nullable String establishmentNumber) {}
}
