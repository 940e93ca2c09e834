package nl.beheermodule.means.means.mongo;

import java.time.Instant;
import nl.beheermodule.means.means.domain.Application;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.PersonId;
import nl.beheermodule.means.means.domain.PostalAddress;
import nl.beheermodule.means.means.domain.Requester;
import org.jspecify.annotations.Nullable;

/** {@code requesterEmail} is the representative's; the person and means are the administrator's. */
record ApplicationPart(
        String requesterName,
        @Nullable String requesterEmail,
        @Nullable String requesterPerson,
        @Nullable String requesterMeans,
        Instant requestedAt,
        int contractYears,
        @Nullable DocumentPart document,
        @Nullable PostalAddress identificationAddress,
        @Nullable String quoteId,
        DecisionPart decision) {

    static ApplicationPart of(Application application) {
        Requester requester = application.requester();
        Requester.Administrator administrator = requester instanceof Requester.Administrator found ? found : null;
        return new ApplicationPart(
                requester.name(),
                requester instanceof Requester.Representative representative ? representative.email() : null,
                administrator == null ? null : administrator.person().value(),
                administrator == null ? null : administrator.means().value(),
                application.requestedAt(),
                application.contractYears(),
                DocumentPart.of(application.document()),
                application.identificationAddress(),
                application.quoteId(),
                DecisionPart.of(application.decision()));
    }

    Application application() {
        return new Application(
                requester(),
                requestedAt,
                contractYears,
                document == null ? null : document.document(),
                identificationAddress,
                quoteId,
                decision.decision());
    }

    private Requester requester() {
        return requesterPerson != null && requesterMeans != null
                ? new Requester.Administrator(new PersonId(requesterPerson), new MeansId(requesterMeans), requesterName)
                : new Requester.Representative(requesterName, requesterEmail == null ? "" : requesterEmail);
    }
}
