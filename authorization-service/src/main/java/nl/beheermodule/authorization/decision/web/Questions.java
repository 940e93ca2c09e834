package nl.beheermodule.authorization.decision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Question;
import nl.beheermodule.authorization.decision.domain.Reason;
import nl.beheermodule.authorization.decision.web.EvaluationRequest.Entity;
import nl.beheermodule.authorization.decision.web.EvaluationRequest.Organisation;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Reads a question; what is missing or malformed is the asker's mistake (400), what is unknown is a no. */
final class Questions {
    private static final Pattern KVK = Pattern.compile("\\d{8}");
    private static final Pattern ESTABLISHMENT = Pattern.compile("\\d{12}");

    private Questions() {}

    static Question of(EvaluationRequest request) {
        List<Violation> violations = new ArrayList<>();
        Login login = login(request, violations);
        RegisteredCompany company = company(request, violations);
        String chain = request.context() == null ? null : request.context().chain();
        if (chain != null && !KVK.matcher(chain).matches()) {
            violations.add(
                    new Violation("context.chain", "Het KvK-nummer van de intermediair moet uit 8 cijfers bestaan."));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return new Question(login.means(), login.service(), company, chain);
    }

    /** A question that names no company: which ones could it be? (norm 7) */
    record Login(String means, ServiceId service) {}

    static Login login(EvaluationRequest request) {
        List<Violation> violations = new ArrayList<>();
        Login login = login(request, violations);
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return login;
    }

    private static Login login(EvaluationRequest request, List<Violation> violations) {
        String means = id(request.subject(), "subject", violations);
        String service = id(request.resource(), "resource", violations);
        if (request.action() == null || blank(request.action().name())) {
            violations.add(new Violation("action.name", "‘action.name’ ontbreekt."));
        }
        return new Login(means, new ServiceId(service));
    }

    /** What can be answered without looking anything up. */
    static Optional<Reason> unknown(EvaluationRequest request) {
        if (!"login".equals(Objects.requireNonNull(request.action()).name())) {
            return Optional.of(Reason.UNKNOWN_ACTION);
        }
        if (!"means".equals(Objects.requireNonNull(request.subject()).type())) {
            return Optional.of(Reason.UNKNOWN_SUBJECT);
        }
        return "service".equals(Objects.requireNonNull(request.resource()).type())
                ? Optional.empty()
                : Optional.of(Reason.UNKNOWN_SERVICE);
    }

    private static String id(@Nullable Entity entity, String field, List<Violation> violations) {
        if (entity == null || blank(entity.type())) {
            violations.add(new Violation(field + ".type", "‘" + field + ".type’ ontbreekt."));
        }
        if (entity == null || entity.id() == null || entity.id().isBlank()) {
            violations.add(new Violation(field + ".id", "‘" + field + ".id’ ontbreekt."));
            return "";
        }
        return entity.id();
    }

    private static RegisteredCompany company(EvaluationRequest request, List<Violation> violations) {
        Organisation organisation =
                request.context() == null ? null : request.context().organisation();
        String kvk = organisation == null || organisation.kvkNumber() == null ? "" : organisation.kvkNumber();
        String establishment = organisation == null ? null : organisation.establishmentNumber();
        if (!KVK.matcher(kvk).matches()) {
            violations.add(
                    new Violation("context.organisation.kvkNumber", "Het KvK-nummer moet uit 8 cijfers bestaan."));
        }
        if (establishment != null && !ESTABLISHMENT.matcher(establishment).matches()) {
            violations.add(new Violation(
                    "context.organisation.establishmentNumber", "Het vestigingsnummer moet uit 12 cijfers bestaan."));
        }
        return new RegisteredCompany(kvk, establishment);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
