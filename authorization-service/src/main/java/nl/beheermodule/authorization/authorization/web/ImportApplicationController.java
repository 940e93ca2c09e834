package nl.beheermodule.authorization.authorization.web;

import java.util.Map;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.imports.ApplyImport;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Has done what the dry run of a file with machtigingen showed. */
@RestController
class ImportApplicationController {
    private final ApplyImport applying;

    ImportApplicationController(ApplyImport applying) {
        this.applying = applying;
    }

    @PostMapping("/v1/organisations/{organisationId}/imports/{importId}/application")
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void apply(@PathVariable String organisationId, @PathVariable String importId, Caller caller) {
        applying.apply(organisationId, importId, caller, Map.of());
    }
}
