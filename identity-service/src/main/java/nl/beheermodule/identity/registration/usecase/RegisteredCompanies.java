package nl.beheermodule.identity.registration.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.company.domain.CompanyRegister;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.identity.organisation.domain.OrganisationKey;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.problem.Violation;
import org.springframework.stereotype.Component;

/** Finds the companies of a form in the register: each KvK number is asked once. */
@Component
class RegisteredCompanies {
    private final CompanyRegister register;

    RegisteredCompanies(CompanyRegister register) {
        this.register = register;
    }

    /** @throws InvalidInput naming every company or establishment that the register does not have */
    Map<OrganisationKey, Company> find(List<WantedCompany> wanted) {
        Map<KvkNumber, Optional<Company>> asked = new HashMap<>();
        Map<OrganisationKey, Company> found = new LinkedHashMap<>();
        List<Violation> unknown = new ArrayList<>();
        for (WantedCompany company : wanted) {
            asked.computeIfAbsent(company.kvkNumber(), register::find)
                    .ifPresentOrElse(
                            known -> note(company, known, found, unknown),
                            () -> unknown.add(new Violation(
                                    company.field() + ".kvkNumber",
                                    "Dit KvK-nummer staat niet in het Handelsregister.")));
        }
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        return found;
    }

    private static void note(
            WantedCompany wanted, Company known, Map<OrganisationKey, Company> found, List<Violation> unknown) {
        if (wanted.establishmentNumber() == null
                || known.establishment(wanted.establishmentNumber()).isPresent()) {
            found.put(wanted.key(), known);
        } else {
            unknown.add(new Violation(
                    wanted.field() + ".establishmentNumber", "Deze vestiging hoort niet bij dit KvK-nummer."));
        }
    }
}
