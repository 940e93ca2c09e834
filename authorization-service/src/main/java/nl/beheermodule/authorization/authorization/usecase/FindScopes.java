package nl.beheermodule.authorization.authorization.usecase;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRefused;
import nl.beheermodule.authorization.authorization.domain.Refusal;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.ChainDirectory;
import nl.beheermodule.authorization.known.domain.KnownChain;
import nl.beheermodule.authorization.known.domain.OrganisationDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import org.springframework.stereotype.Component;

/** Looks up what an organisation may narrow an authorization to, and for whom else it may act. */
@Component
public class FindScopes {
    private final OrganisationDirectory organisations;
    private final ChainDirectory chains;

    public FindScopes(OrganisationDirectory organisations, ChainDirectory chains) {
        this.organisations = organisations;
        this.chains = chains;
    }

    /** @throws AuthorizationRefused when the establishment is not one of this company */
    ScopeRules rules(GrantCommand command) {
        Scope scope = command.scope();
        if (scope.establishment() != null) {
            checkEstablishment(command.organisation(), scope.establishment());
        }
        String relation = scope.relation();
        return new ScopeRules(scope, relation == null ? Set.of() : chained(command.organisation(), relation));
    }

    /** Services that a relation gave this organisation chain authorizations for. */
    public Set<ServiceId> chained(OrganisationId organisation, String relation) {
        return organisations
                .company(organisation)
                .map(company -> chains.between(relation, company.kvkNumber()).stream()
                        .map(KnownChain::service)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Numbers to choose from, 12 digits; none for an organisation that is one establishment itself. */
    public Set<String> establishments(OrganisationId organisation) {
        Optional<RegisteredCompany> company = organisations.company(organisation);
        return company.filter(one -> one.establishmentNumber() == null)
                .map(one -> organisations.establishments(one.kvkNumber()))
                .orElse(Set.of());
    }

    public void checkEstablishment(OrganisationId organisation, String establishment) {
        if (!establishments(organisation).contains(establishment)) {
            throw new AuthorizationRefused(Refusal.UNKNOWN_ESTABLISHMENT);
        }
    }
}
