package nl.beheermodule.authorization.catalogue.usecase;

import java.io.InputStream;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogue;

/** Reads a catalogue in the form the scheme issues it. */
public interface ReadCatalogue {
    /** @throws UnreadableCatalogue when it is not one */
    ServiceCatalogue read(InputStream xml);
}
