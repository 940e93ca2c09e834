package nl.beheermodule.means.means.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.beheermodule.means.means.domain.MeansEvent;
import nl.beheermodule.means.means.domain.MeansEvent.MeansEndScheduled;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.usecase.CancelEnd;
import nl.beheermodule.means.means.usecase.EndMeans;
import nl.beheermodule.means.means.usecase.PreviewEnd;
import nl.beheermodule.means.means.usecase.WithdrawApplication;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.means.overview.MeansDetail;
import nl.beheermodule.means.overview.MeansDetails;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** “eHerkenning voor deze gebruiker opzeggen” (R71–R77), and taking back what was not handled (Q18). */
@RestController
class TerminationController {
    private static final String TERMINATION = "/v1/organisations/{organisationId}/means/{meansId}/termination";

    /**
     * Another organisation of the means.
     *
     * @param endsOrganisation it would end with its very last means (R77)
     * @param refusal the sentence of R76, when ending is not possible there
     */
    record Place(
            String organisationId,
            @Nullable String name,
            boolean endsOrganisation,
            @Nullable String refusal) {}

    /** @param refusal the sentence of R76, when ending is not possible */
    record Preview(
            @Nullable LocalDate endsOn,
            @Nullable LocalDate contractEnd,
            List<Place> otherOrganisations,
            boolean lastAdministrator,
            boolean endsOrganisation,
            @Nullable String refusal) {}

    /** @param endsOn last day, for a planned end */
    record Outcome(MeansStatus status, @Nullable LocalDate endsOn) {}

    private final EndMeans endMeans;
    private final CancelEnd cancelEnd;
    private final PreviewEnd previewEnd;
    private final WithdrawApplication withdrawApplication;
    private final RequesterOfCaller requesters;
    private final Organisations organisations;
    private final MeansDetails details;

    TerminationController(
            EndMeans endMeans,
            CancelEnd cancelEnd,
            PreviewEnd previewEnd,
            WithdrawApplication withdrawApplication,
            RequesterOfCaller requesters,
            Organisations organisations,
            MeansDetails details) {
        this.endMeans = endMeans;
        this.cancelEnd = cancelEnd;
        this.previewEnd = previewEnd;
        this.withdrawApplication = withdrawApplication;
        this.requesters = requesters;
        this.organisations = organisations;
        this.details = details;
    }

    @Access(Who.ADMINISTRATOR)
    @GetMapping(TERMINATION)
    Preview preview(@PathVariable String organisationId, @PathVariable String meansId, Caller caller) {
        PreviewEnd.Preview preview =
                previewEnd.of(new OrganisationId(organisationId), new MeansId(meansId), requesters.powers(caller));
        Map<String, OrganisationCopy> known = organisations.find(preview.others().stream()
                .map(other -> other.organisation().value())
                .toList());
        return new Preview(
                preview.endsOn().orElse(null),
                preview.contractEnd().orElse(null),
                preview.others().stream().map(other -> place(other, known)).toList(),
                preview.here().lastAdministrator(),
                preview.here().endsOrganisation(),
                refusal(preview.here()));
    }

    private static Place place(PreviewEnd.Place place, Map<String, OrganisationCopy> known) {
        String id = place.organisation().value();
        OrganisationCopy copy = known.get(id);
        return new Place(id, copy == null ? null : copy.name(), place.endsOrganisation(), refusal(place));
    }

    private static @Nullable String refusal(PreviewEnd.Place place) {
        return place.isRefused() ? Refusal.LAST_ADMINISTRATOR : null;
    }

    @Access(Who.ADMINISTRATOR)
    @PostMapping(TERMINATION)
    Outcome end(
            @PathVariable String organisationId,
            @PathVariable String meansId,
            @Valid @RequestBody TerminationBody body,
            Caller caller) {
        MeansEvent fact = endMeans.end(body.command(organisationId, meansId, requesters.powers(caller)));
        return fact instanceof MeansEndScheduled planned
                ? new Outcome(MeansStatus.ACTIVE, planned.endsOn())
                : new Outcome(MeansStatus.ENDED, null);
    }

    @Access(Who.ADMINISTRATOR)
    @DeleteMapping(TERMINATION)
    MeansDetail cancel(@PathVariable String organisationId, @PathVariable String meansId, Caller caller) {
        cancelEnd.cancel(new OrganisationId(organisationId), new MeansId(meansId), requesters.powers(caller));
        return details.of(organisationId, meansId, caller);
    }

    @Access(Who.ADMINISTRATOR)
    @DeleteMapping("/v1/organisations/{organisationId}/means/{meansId}/application")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String organisationId, @PathVariable String meansId) {
        withdrawApplication.withdraw(new OrganisationId(organisationId), new MeansId(meansId));
    }
}
