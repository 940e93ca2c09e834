package nl.beheermodule.chain.company.web;

import nl.beheermodule.chain.company.domain.Company;
import nl.beheermodule.chain.company.domain.CompanyRegister;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.IntermediaryRepository;
import nl.beheermodule.chain.known.KvkInput;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationDirectory;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** “Selecteer bedrijf” (R118): who stands behind a KvK number. */
@RestController
class CompanyController {
    private final CompanyRegister register;
    private final OrganisationDirectory organisations;
    private final IntermediaryRepository intermediaries;

    CompanyController(
            CompanyRegister register, OrganisationDirectory organisations, IntermediaryRepository intermediaries) {
        this.register = register;
        this.organisations = organisations;
        this.intermediaries = intermediaries;
    }

    @GetMapping("/v1/organisations/{organisationId}/companies/{kvkNumber}")
    @Access(Who.ADMINISTRATOR)
    CompanyView find(@PathVariable String organisationId, @PathVariable String kvkNumber) {
        KvkNumber number = KvkInput.of(kvkNumber);
        Relation own =
                organisations.find(new OrganisationId(organisationId)).orElseThrow(() -> new NotFound("Het bedrijf"));
        Company company = register.find(number).orElseThrow(() -> new NotFound("Dit KvK-nummer"));
        boolean known = intermediaries
                .find(own, number)
                .filter(Intermediary::isRecorded)
                .isPresent();
        return new CompanyView(
                number.value(),
                company.name(),
                company.address(),
                own.kvkNumber().equals(number),
                known);
    }

    /**
     * @param own whether it is the company that asks
     * @param known whether it is recorded as intermediary already, so that nothing is charged (Q16)
     */
    record CompanyView(String kvkNumber, String name, Company.Address address, boolean own, boolean known) {}
}
