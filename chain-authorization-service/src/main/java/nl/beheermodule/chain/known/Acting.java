package nl.beheermodule.chain.known;

import nl.beheermodule.chain.known.domain.ActingMeans;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.OrganisationDirectory;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** The company somebody acts for, and with what. */
@Component
public class Acting {
    private final OrganisationDirectory organisations;
    private final ActingMeans means;

    public Acting(OrganisationDirectory organisations, ActingMeans means) {
        this.organisations = organisations;
        this.means = means;
    }

    public Relation company(String organisationId) {
        return organisations.find(new OrganisationId(organisationId)).orElseThrow(() -> new NotFound("Het bedrijf"));
    }

    public AssuranceLevel level(Caller caller) {
        return AssuranceLevel.valueOf(caller.requireMembership().level().name());
    }

    public boolean withTaxAuthorityMeans(Caller caller) {
        return means.isTaxAuthorityMeans(caller.requireMembership().meansId());
    }
}
