package nl.beheermodule.authorization.catalogue.domain;

import java.time.Instant;

/** Another catalogue is in force. */
public record ServiceCatalogueImported(String catalogueVersion, int added, int changed, int withdrawn, Instant at) {}
