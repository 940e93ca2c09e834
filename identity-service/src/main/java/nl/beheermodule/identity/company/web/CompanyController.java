package nl.beheermodule.identity.company.web;

import jakarta.validation.constraints.Pattern;
import java.util.function.Predicate;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.company.domain.CompanyRegister;
import nl.beheermodule.identity.company.domain.Establishment;
import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Public: the form of the legal representative shows what the register knows. All of it is open data. */
@RestController
class CompanyController {
    private final CompanyRegister register;

    CompanyController(CompanyRegister register) {
        this.register = register;
    }

    @GetMapping("/v1/companies/{kvkNumber}")
    @Access(Who.EVERYONE)
    CompanyView find(
            @PathVariable @Pattern(regexp = "\\d{8}", message = "Het KvK-nummer heeft 8 cijfers.") String kvkNumber,
            @RequestParam(required = false)
                    @Pattern(regexp = "\\d{12}", message = "Het vestigingsnummer heeft 12 cijfers.")
                    @Nullable
                    String establishmentNumber) {
        Company company = register.find(new KvkNumber(kvkNumber)).orElseThrow(() -> new NotFound("Dit KvK-nummer"));
        if (establishmentNumber == null) {
            return CompanyView.of(company, every -> true);
        }
        Establishment establishment = company.establishment(new EstablishmentNumber(establishmentNumber))
                .orElseThrow(() -> new NotFound("Deze vestiging"));
        return CompanyView.of(company, Predicate.isEqual(establishment));
    }
}
