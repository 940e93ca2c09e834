package nl.beheermodule.authorization.catalogue.usecase;

import java.io.IOException;
import java.io.InputStream;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.platform.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Imports the catalogue of {@code beheer.catalogue.file} at the first start, when there is none yet. */
@Component
class FirstCatalogue implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstCatalogue.class);

    private final CatalogueRepository catalogues;
    private final ReadCatalogue reader;
    private final ImportCatalogue importing;
    private final Resource file;

    FirstCatalogue(
            CatalogueRepository catalogues,
            ReadCatalogue reader,
            ImportCatalogue importing,
            @Value("${beheer.catalogue.file}") Resource file) {
        this.catalogues = catalogues;
        this.reader = reader;
        this.importing = importing;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!catalogues.load().isEmpty()) {
            return;
        }
        try (InputStream xml = file.getInputStream()) {
            Actor.system("catalogue-import").run(() -> take(xml));
        }
    }

    private void take(InputStream xml) {
        try {
            importing
                    .take(reader.read(xml))
                    .ifPresent(fact -> LOG.info(
                            "Imported service catalogue {} with {} services", fact.catalogueVersion(), fact.added()));
        } catch (DataIntegrityViolationException another) {
            LOG.info("Another replica imported the service catalogue");
        }
    }
}
