package nl.beheermodule.means.means.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansFile;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.means.means.domain.Mutations;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.PersonId;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.means.means.domain.SentLetter;
import nl.beheermodule.means.means.domain.Terms;
import nl.beheermodule.means.means.domain.Trace;
import nl.beheermodule.means.means.domain.UniqueId;
import nl.beheermodule.platform.outbox.AggregateDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A means as it is stored.
 *
 * @param listedAt organisations whose overview shows it; absent once it ended
 * @param administers organisations of which it counts as beheerder (Q9); absent when there are none
 * @param administratorUntil ISO; last day of the beheerdersrol (norm 9)
 * @param roleEndsAt when the beheerdersrol is over, while it is held
 * @param letterWaits since when a letter waits for the printer
 * @param desk the case that a medewerker handles, or handled last
 * @param found what searches and queues look at
 */
@Document("means")
@TypeAlias("means")
record MeansDocument(
        @Id String id,
        long version,
        String uniqueId,
        String personId,
        List<String> organisationIds,
        @Nullable List<String> listedAt,
        AssuranceLevel level,
        Role role,
        SecondFactor secondFactor,
        MeansStatus status,
        HolderPart holder,
        ApplicationPart application,
        StatePart state,
        List<SentPart> letters,
        SearchPart found,
        @Nullable Instant lapsesAt,
        @Nullable Instant workDue,
        @Nullable Instant letterWaits,
        @Nullable Instant endsAt,
        @Nullable String administratorUntil,
        @Nullable Instant roleEndsAt,
        @Nullable List<String> administers,
        @Nullable String tokenHash,
        @Nullable Boolean taxAuthorityMeans,
        @Nullable List<MutationPart> mutations,
        DeskPart desk,
        @Nullable List<TracePart> traces)
        implements AggregateDocument {

    record SentPart(String sentOn, String activateBy) {}

    record TracePart(Trace.Kind kind, Instant at, @Nullable String day) {
        static TracePart of(Trace trace) {
            return new TracePart(
                    trace.kind(),
                    trace.at(),
                    trace.day() == null ? null : trace.day().toString());
        }

        Trace trace() {
            return new Trace(kind, at, day == null ? null : LocalDate.parse(day));
        }
    }

    static MeansDocument of(Means means) {
        Terms terms = means.terms();
        List<String> organisations =
                terms.organisations().stream().map(OrganisationId::value).toList();
        List<String> administers =
                means.administers().stream().map(OrganisationId::value).toList();
        MeansStatus status = MeansStatus.of(means.state());
        return new MeansDocument(
                means.id().value(),
                means.file().version(),
                means.file().uniqueId().value(),
                means.file().person().value(),
                organisations,
                status.isListed() ? organisations : null,
                terms.level(),
                terms.role(),
                terms.secondFactor(),
                status,
                HolderPart.of(means.holder()),
                ApplicationPart.of(means.application()),
                StatePart.of(means.state()),
                means.letters().stream()
                        .map(letter -> new SentPart(
                                letter.sentOn().toString(), letter.activateBy().toString()))
                        .toList(),
                SearchPart.of(means),
                means.activation().lapsesAt().orElse(null),
                means.workDue().orElse(null),
                means.letterWaits().orElse(null),
                means.ending().dueAt().orElse(null),
                terms.administratorUntil() == null
                        ? null
                        : terms.administratorUntil().toString(),
                means.administering().endsAt().orElse(null),
                administers.isEmpty() ? null : administers,
                means.activation().tokenHash().orElse(null),
                terms.isTaxAuthorityMeans() ? true : null,
                means.mutations().all().isEmpty()
                        ? null
                        : means.mutations().all().stream().map(MutationPart::of).toList(),
                DeskPart.of(means),
                means.traces().isEmpty()
                        ? null
                        : means.traces().stream().map(TracePart::of).toList());
    }

    Means means() {
        Means means = new Means(
                new MeansFile(new MeansId(id), new UniqueId(uniqueId), new PersonId(personId), version),
                application.application(),
                new Terms(
                        level,
                        role,
                        secondFactor,
                        organisationIds.stream().map(OrganisationId::new).toList(),
                        Boolean.TRUE.equals(taxAuthorityMeans),
                        administratorUntil == null ? null : LocalDate.parse(administratorUntil)),
                holder.holder(),
                state.state(),
                letters.stream()
                        .map(letter ->
                                new SentLetter(LocalDate.parse(letter.sentOn()), LocalDate.parse(letter.activateBy())))
                        .toList(),
                mutations == null
                        ? Mutations.NONE
                        : new Mutations(
                                mutations.stream().map(MutationPart::mutation).toList()));
        return desk.handledBy(means)
                .remember(
                        traces == null
                                ? List.of()
                                : traces.stream().map(TracePart::trace).toList());
    }
}
