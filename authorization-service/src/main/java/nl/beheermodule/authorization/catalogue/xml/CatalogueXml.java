package nl.beheermodule.authorization.catalogue.xml;

import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogue;
import nl.beheermodule.authorization.catalogue.usecase.ReadCatalogue;
import nl.beheermodule.authorization.catalogue.usecase.UnreadableCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the scheme's XML form, streaming. Elements go by their local names, so that a new version of the namespace does
 * not stop an import; what we do not use is skipped. DTDs and external entities are refused.
 */
@Component
class CatalogueXml implements ReadCatalogue {
    private final XMLInputFactory factory = secureFactory();

    @Override
    public ServiceCatalogue read(InputStream input) {
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(input);
            try {
                return catalogue(xml);
            } catch (IncompleteCatalogue incomplete) {
                throw new UnreadableCatalogue(
                        "Regel " + xml.getLocation().getLineNumber() + ": " + incomplete.getMessage(), incomplete);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            throw new UnreadableCatalogue("Dit is geen geldig XML-bestand.", broken);
        }
    }

    private static ServiceCatalogue catalogue(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamReader.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamReader.DTD) {
                throw new IncompleteCatalogue("een DTD is niet toegestaan.");
            }
        }
        if (!xml.getLocalName().equals("ServiceCatalogue")) {
            throw new IncompleteCatalogue("‘ServiceCatalogue’ ontbreekt.");
        }
        String version = attribute(xml, "Version");
        Instant issuedAt = instant(attribute(xml, "IssueInstant"));
        List<CatalogueService> services = new ArrayList<>();
        // only what stands in the catalogue itself: within its signature may stand what is not signed
        Elements.children(xml, (name, child) -> {
            if (name.equals("ServiceProvider")) {
                services.addAll(ProviderXml.read(child));
            } else {
                Elements.skip(child);
            }
        });
        while (xml.next() != XMLStreamReader.END_DOCUMENT) {
            // to see that it is whole
        }
        return ServiceCatalogue.of(version, issuedAt, services);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        throw new IncompleteCatalogue("‘" + name + "’ ontbreekt.");
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException wrong) {
            throw new IncompleteCatalogue("‘IssueInstant’ is geen tijdstip.");
        }
    }

    private static XMLInputFactory secureFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver(CatalogueXml::nothing);
        return factory;
    }

    private static @Nullable Object nothing(
            @Nullable String publicId, @Nullable String systemId, @Nullable String base, @Nullable String namespace)
            throws XMLStreamException {
        throw new XMLStreamException("External entities are refused");
    }
}
