package nl.beheermodule.chain.request.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.beheermodule.chain.authorization.domain.ChainRules;
import nl.beheermodule.chain.authorization.domain.SchemeDay;
import nl.beheermodule.chain.authorization.domain.Term;
import nl.beheermodule.chain.company.domain.CompanyRegister;
import nl.beheermodule.chain.function.domain.RelationsFunctions;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationDirectory;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.known.domain.ServiceDirectory;
import nl.beheermodule.chain.known.domain.ServiceId;
import nl.beheermodule.chain.request.domain.Asker;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestRefused;
import nl.beheermodule.chain.request.domain.RequestRepository;
import nl.beheermodule.chain.request.domain.Wish;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** An intermediary that has the function asks a relation (R117). */
@Component
public class AskRelation {
    private final RelationsFunctions functions;
    private final RequestRepository requests;
    private final ServiceDirectory services;
    private final OrganisationDirectory organisations;
    private final CompanyRegister register;
    private final Clock clock;

    public AskRelation(
            RelationsFunctions functions,
            RequestRepository requests,
            ServiceDirectory services,
            OrganisationDirectory organisations,
            CompanyRegister register,
            Clock clock) {
        this.functions = functions;
        this.requests = requests;
        this.services = services;
        this.organisations = organisations;
        this.register = register;
        this.clock = clock;
    }

    /** The same command twice asks once. */
    public void ask(AskCommand command) {
        OrganisationId organisation = Objects.requireNonNull(command.asker().organisation());
        if (functions.find(organisation).isEmpty()) {
            throw new RequestRefused(RequestRefused.Reason.FUNCTION_NOT_ACTIVE);
        }
        ChainRules.mayGive(command.asker(), command.relation(), command.taxAuthorityMeans());
        if (requests.find(command.id()).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        LocalDate end = command.end() == null ? Term.latestEnd(SchemeDay.of(now)) : command.end();
        Wish wish = new Wish(wanted(command.services()), end, command.message());
        refuseWhenAsked(organisation, command, now);
        Relation relation = organisations.byKvk(command.relation()).orElseGet(() -> outside(command.relation()));
        Asker asker = new Asker(
                organisation, command.asker().kvkNumber(), command.asker().name());
        String email = relation.organisation() == null ? command.email() : null;
        requests.add(ChainRequest.ask(command.id(), asker, relation, email, wish, now));
    }

    private List<KnownService> wanted(Set<ServiceId> ids) {
        Map<ServiceId, KnownService> known = services.find(ids);
        List<KnownService> chainable = ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(KnownService::chainable)
                .toList();
        if (chainable.size() < ids.size()) {
            throw new RequestRefused(RequestRefused.Reason.NOT_CHAINABLE);
        }
        return chainable;
    }

    private void refuseWhenAsked(OrganisationId asker, AskCommand command, Instant now) {
        boolean asked = requests.open(asker, command.relation()).stream()
                .filter(open -> open.isOpen(now))
                .anyMatch(open -> open.wish().services().stream()
                        .anyMatch(service -> command.services().contains(service.id())));
        if (asked) {
            throw new RequestRefused(RequestRefused.Reason.ALREADY_ASKED);
        }
    }

    private Relation outside(KvkNumber number) {
        return register.find(number)
                .map(company -> Relation.outside(number, company.name()))
                .orElseThrow(() -> new NotFound("Dit KvK-nummer"));
    }
}
