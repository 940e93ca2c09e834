package nl.beheermodule.identity.me;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import nl.beheermodule.identity.me.MeView.MyOrganisation;
import nl.beheermodule.identity.organisation.domain.Organisation;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.domain.OrganisationRepository;
import nl.beheermodule.platform.access.Membership;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.paging.SearchText;
import org.springframework.stereotype.Component;

/** The switcher of the screen (R14, R20): two reads, also for a thousand companies. */
@Component
class MyOrganisations {
    private static final Comparator<MyOrganisation> BY_NAME = Comparator.<MyOrganisation, String>comparing(
                    organisation -> SearchText.of(organisation.name()))
            .thenComparing(MyOrganisation::kvkNumber)
            .thenComparing(organisation -> String.valueOf(organisation.establishmentNumber()));

    private final Memberships memberships;
    private final OrganisationRepository organisations;

    MyOrganisations(Memberships memberships, OrganisationRepository organisations) {
        this.memberships = memberships;
        this.organisations = organisations;
    }

    List<MyOrganisation> of(String personId) {
        Map<String, Membership> mine = memberships.of(personId).stream()
                .collect(Collectors.toMap(Membership::organisationId, Function.identity(), (one, other) -> one));
        return organisations
                .findAll(mine.keySet().stream().map(OrganisationId::new).toList())
                .stream()
                .flatMap(organisation -> mine.containsKey(organisation.id().value())
                        ? java.util.stream.Stream.of(
                                view(organisation, mine.get(organisation.id().value())))
                        : java.util.stream.Stream.empty())
                .sorted(BY_NAME)
                .toList();
    }

    private static MyOrganisation view(Organisation organisation, Membership membership) {
        EstablishmentNumber establishment = organisation.key().establishmentNumber();
        return new MyOrganisation(
                organisation.id().value(),
                organisation.name(),
                organisation.key().kvkNumber().value(),
                establishment == null ? null : establishment.value(),
                membership.role().name(),
                membership.level().name(),
                membership.meansId(),
                membership.administratorUntil());
    }
}
