package nl.beheermodule.chain.authorization.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.beheermodule.chain.authorization.domain.ChainRefused;
import nl.beheermodule.chain.authorization.domain.ChainRules;
import nl.beheermodule.chain.authorization.domain.SchemeDay;
import nl.beheermodule.chain.authorization.domain.Term;
import nl.beheermodule.chain.authorization.usecase.GrantResult.OfService;
import nl.beheermodule.chain.company.domain.Company;
import nl.beheermodule.chain.company.domain.CompanyRegister;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.Intermediary.Place;
import nl.beheermodule.chain.intermediary.domain.IntermediaryRepository;
import nl.beheermodule.chain.intermediary.usecase.RecordIntermediary;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.ServiceDirectory;
import nl.beheermodule.chain.known.domain.ServiceId;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** “Leg ketenmachtiging vast” (R118, R119, Q16). */
@Component
public class GrantChain {
    private final ServiceDirectory services;
    private final CompanyRegister register;
    private final IntermediaryRepository intermediaries;
    private final RecordIntermediary recording;
    private final GrantServices granting;
    private final Clock clock;

    public GrantChain(
            ServiceDirectory services,
            CompanyRegister register,
            IntermediaryRepository intermediaries,
            RecordIntermediary recording,
            GrantServices granting,
            Clock clock) {
        this.services = services;
        this.register = register;
        this.intermediaries = intermediaries;
        this.recording = recording;
        this.granting = granting;
        this.clock = clock;
    }

    /** Nothing is recorded, or owed, when none of the services can be given. */
    public GrantResult grant(GrantCommand command) {
        ChainRules.mayGive(command.relation(), command.intermediary(), command.taxAuthorityMeans());
        LocalDate today = SchemeDay.of(clock.instant());
        LocalDate end = command.end() == null ? Term.latestEnd(today) : command.end();
        Term.check(end, today);
        Map<ServiceId, KnownService> known = services.find(command.services());
        List<KnownService> allowed = command.services().stream()
                .map(known::get)
                .filter(service -> ChainRules.refusal(service, command.administrator()) == null)
                .filter(Objects::nonNull)
                .toList();
        Named named = named(command);
        boolean recorded = !allowed.isEmpty() && record(command, named);
        Map<ServiceId, GrantServices.Granted> done = allowed.isEmpty()
                ? Map.of()
                : granting.grant(command.relation(), command.intermediary(), named.name(), allowed, end);
        return new GrantResult(command.intermediary(), named.name(), recorded, results(command, known, done));
    }

    private boolean record(GrantCommand command, Named named) {
        if (!named.recorded() && command.quoteId() == null) {
            throw new ChainRefused(ChainRefused.Reason.COSTS_NOT_AGREED);
        }
        return recording.record(
                command.relation(), command.intermediary(), named.name(), named.place(), command.quoteId());
    }

    /** Who is known keeps its name; who is new has it from the register. */
    private Named named(GrantCommand command) {
        return intermediaries
                .find(command.relation(), command.intermediary())
                .filter(Intermediary::isRecorded)
                .map(known -> new Named(known.name(), known.place(), true))
                .or(() -> register.find(command.intermediary())
                        .map(company -> new Named(company.name(), place(company.address()), false)))
                .orElseThrow(() -> new NotFound("Dit KvK-nummer"));
    }

    private record Named(String name, @Nullable Place place, boolean recorded) {}

    private static Place place(Company.Address address) {
        return new Place(address.street(), address.houseNumber(), address.postalCode(), address.city());
    }

    private static List<OfService> results(
            GrantCommand command, Map<ServiceId, KnownService> known, Map<ServiceId, GrantServices.Granted> done) {
        return command.services().stream()
                .map(id -> {
                    GrantServices.Granted granted = done.get(id);
                    KnownService service = known.get(id);
                    return granted == null
                            ? new OfService(
                                    id, service, null, null, ChainRules.refusal(service, command.administrator()))
                            : new OfService(id, service, granted.id(), granted.granting(), null);
                })
                .toList();
    }
}
