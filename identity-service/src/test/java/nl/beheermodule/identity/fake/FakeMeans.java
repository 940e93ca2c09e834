package nl.beheermodule.identity.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.identity.means.CopiedMeans;
import nl.beheermodule.identity.means.HeldMeans;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.identity.person.domain.Standing.Status;
import nl.beheermodule.platform.events.Received;

public final class FakeMeans implements HeldMeans {
    private final List<CopiedMeans> all = new ArrayList<>();
    private final Set<OrganisationId> managed = new HashSet<>();

    public FakeMeans user(PersonId person, String organisationId, Status status) {
        all.add(new CopiedMeans(
                "m-" + person.value(),
                person.value(),
                "ZB-TEST-0001",
                List.of(organisationId),
                "USER",
                AssuranceLevel.EH2_PLUS,
                SecondFactor.SMS,
                status,
                null));
        return this;
    }

    public void end(PersonId person) {
        all.removeIf(held -> held.personId().equals(person.value()));
    }

    public void administratorOf(OrganisationId organisation) {
        managed.add(organisation);
    }

    @Override
    public List<CopiedMeans> of(PersonId person) {
        return all.stream()
                .filter(held -> held.personId().equals(person.value()))
                .toList();
    }

    @Override
    public void take(Received<MeansEvents> received) {
        // told directly
    }

    @Override
    public boolean hasAdministrator(OrganisationId organisation) {
        return managed.contains(organisation);
    }
}
