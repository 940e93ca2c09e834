package nl.beheermodule.authorization.catalogue.web;

import java.io.ByteArrayInputStream;
import nl.beheermodule.authorization.catalogue.domain.CatalogueChanges;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogue;
import nl.beheermodule.authorization.catalogue.usecase.CheckSignature;
import nl.beheermodule.authorization.catalogue.usecase.ImportCatalogue;
import nl.beheermodule.authorization.catalogue.usecase.ReadCatalogue;
import nl.beheermodule.authorization.overview.Affected;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a new catalogue, at most 20 MB of XML, as the scheme issues it. */
@RestController
class CatalogueController {
    private static final int LARGEST = 20 * 1024 * 1024;

    private final ReadCatalogue reader;
    private final ImportCatalogue importing;
    private final CheckSignature signature;
    private final Affected affected;

    CatalogueController(ReadCatalogue reader, ImportCatalogue importing, CheckSignature signature, Affected affected) {
        this.reader = reader;
        this.importing = importing;
        this.signature = signature;
        this.affected = affected;
    }

    /** @param preview tells what it would change, and how many machtigingen that touches, and does nothing */
    @PostMapping(path = "/v1/catalogue", consumes = MediaType.APPLICATION_XML_VALUE)
    @Access(Who.OPERATOR)
    ImportAnswer take(@RequestBody byte[] xml, @RequestParam(defaultValue = "false") boolean preview) {
        if (xml.length > LARGEST) {
            throw new InvalidInput("catalogue", "De catalogus mag maximaal 20MB groot zijn.");
        }
        signature.check(xml);
        ServiceCatalogue catalogue = reader.read(new ByteArrayInputStream(xml));
        if (preview) {
            return preview(catalogue);
        }
        return importing
                .take(catalogue)
                .map(fact -> new ImportAnswer(
                        catalogue.version(), fact.added(), fact.changed(), fact.withdrawn(), null, null))
                .orElseGet(() -> new ImportAnswer(catalogue.version(), 0, 0, 0, null, null));
    }

    private ImportAnswer preview(ServiceCatalogue catalogue) {
        CatalogueChanges changes = importing.preview(catalogue);
        Affected.Number touched = affected.by(changes.touched());
        return new ImportAnswer(
                catalogue.version(),
                changes.added().size(),
                changes.changed().size(),
                changes.withdrawn().size(),
                touched.authorizations(),
                touched.companies());
    }

    /**
     * How many services are new, different and no longer there.
     *
     * @param authorizations machtigingen for what is different or no longer there; in a preview
     * @param companies that have those; in a preview
     */
    record ImportAnswer(
            String version,
            int added,
            int changed,
            int withdrawn,
            @Nullable Long authorizations,
            @Nullable Long companies) {}
}
