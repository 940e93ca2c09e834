package nl.beheermodule.authorization.catalogue.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;

/** One {@code ServiceProvider} with its definitions; the instances (where a service runs) are not ours. */
final class ProviderXml {
    private static final Pattern OIN = Pattern.compile("\\d{20}");

    private String oin = "";
    private String name = "";
    private final List<DefinitionXml> definitions = new ArrayList<>();

    private ProviderXml() {}

    /** @param xml at the start of the element; at its end when this returns */
    static List<CatalogueService> read(XMLStreamReader xml) throws XMLStreamException {
        ProviderXml provider = new ProviderXml();
        Elements.children(xml, provider::child);
        if (!OIN.matcher(provider.oin).matches()) {
            throw new IncompleteCatalogue("‘ServiceProviderID’ is geen OIN van 20 cijfers.");
        }
        String name = Elements.upTo(64, "OrganizationDisplayName", provider.name);
        return provider.definitions.stream()
                .map(definition -> definition.service(provider.oin, name))
                .toList();
    }

    private void child(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "ServiceProviderID" -> oin = Elements.text(xml);
            case "OrganizationDisplayName" -> name = Elements.firstInDutch(name, xml);
            case "ServiceDefinition" -> definitions.add(DefinitionXml.read(xml));
            default -> Elements.skip(xml);
        }
    }
}
