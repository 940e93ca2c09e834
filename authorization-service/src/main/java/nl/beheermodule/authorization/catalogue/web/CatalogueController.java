package nl.beheermodule.authorization.catalogue.web;

import java.io.ByteArrayInputStream;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogue;
import nl.beheermodule.authorization.catalogue.usecase.ImportCatalogue;
import nl.beheermodule.authorization.catalogue.usecase.ReadCatalogue;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.problem.InvalidInput;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a new catalogue, at most 20 MB of XML, as the scheme issues it. */
@RestController
class CatalogueController {
    private static final int LARGEST = 20 * 1024 * 1024;

    private final ReadCatalogue reader;
    private final ImportCatalogue importing;

    CatalogueController(ReadCatalogue reader, ImportCatalogue importing) {
        this.reader = reader;
        this.importing = importing;
    }

    @PostMapping(path = "/v1/catalogue", consumes = MediaType.APPLICATION_XML_VALUE)
    @Access(Who.OPERATOR)
    ImportAnswer take(@RequestBody byte[] xml) {
        if (xml.length > LARGEST) {
            throw new InvalidInput("catalogue", "De catalogus mag maximaal 20MB groot zijn.");
        }
        ServiceCatalogue catalogue = reader.read(new ByteArrayInputStream(xml));
        return importing
                .take(catalogue)
                .map(fact -> new ImportAnswer(catalogue.version(), fact.added(), fact.changed(), fact.withdrawn()))
                .orElseGet(() -> new ImportAnswer(catalogue.version(), 0, 0, 0));
    }

    /** How many services are new, different and no longer there. */
    record ImportAnswer(String version, int added, int changed, int withdrawn) {}
}
