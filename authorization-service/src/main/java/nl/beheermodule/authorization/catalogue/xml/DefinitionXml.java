package nl.beheermodule.authorization.catalogue.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import org.jspecify.annotations.Nullable;

/** One {@code ServiceDefinition}: name at most 64, description at most 1024, its URL at most 512 characters. */
final class DefinitionXml {
    private static final Map<String, AssuranceLevel> LEVELS = Map.of(
            "urn:etoegang:core:assurance-class:loa2", AssuranceLevel.EH2,
            "urn:etoegang:core:assurance-class:loa2plus", AssuranceLevel.EH2_PLUS,
            "urn:etoegang:core:assurance-class:loa3", AssuranceLevel.EH3,
            "urn:etoegang:core:assurance-class:loa4", AssuranceLevel.EH4);

    private static final Pattern WEB_PAGE = Pattern.compile("https?://[^\\s<>\"]+");

    private String uuid = "";
    private String name = "";
    private String description = "";
    private String descriptionUrl = "";
    private String level = "";
    private boolean chainable;
    private final List<String> entityTypes = new ArrayList<>();
    private final List<String> restrictions = new ArrayList<>();

    private DefinitionXml() {}

    static DefinitionXml read(XMLStreamReader xml) throws XMLStreamException {
        DefinitionXml definition = new DefinitionXml();
        Elements.children(xml, definition::child);
        return definition;
    }

    CatalogueService service(String providerOin, String provider) {
        AssuranceLevel required = LEVELS.get(level);
        if (required == null) {
            throw new IncompleteCatalogue("‘AuthnContextClassRef’ is geen betrouwbaarheidsniveau.");
        }
        return new CatalogueService(
                new ServiceId(validUuid()),
                Elements.upTo(64, "ServiceName", name),
                provider,
                providerOin,
                Elements.upTo(1024, "ServiceDescription", description),
                validUrl(),
                required,
                chainable,
                List.copyOf(entityTypes),
                List.copyOf(restrictions),
                false);
    }

    private void child(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "ServiceUUID" -> uuid = Elements.text(xml);
            case "ServiceName" -> name = Elements.firstInDutch(name, xml);
            case "ServiceDescription" -> description = Elements.firstInDutch(description, xml);
            case "ServiceDescriptionURL" -> descriptionUrl = Elements.firstInDutch(descriptionUrl, xml);
            case "AuthnContextClassRef" -> level = Elements.text(xml);
            case "EntityConcernedTypesAllowed" -> entityTypes.add(Elements.text(xml));
            case "ServiceRestrictionsAllowed" -> restrictions.add(Elements.text(xml));
            case "ChainAuthorizationAllowed" -> chainable = Elements.text(xml).equals("true");
            default -> Elements.skip(xml);
        }
    }

    /** It becomes a link on a screen: nothing else than a web page will do. */
    private @Nullable String validUrl() {
        if (descriptionUrl.isEmpty()) {
            return null;
        }
        String url = Elements.upTo(512, "ServiceDescriptionURL", descriptionUrl);
        if (!WEB_PAGE.matcher(url).matches()) {
            throw new IncompleteCatalogue("‘ServiceDescriptionURL’ is geen webadres.");
        }
        return url;
    }

    private String validUuid() {
        try {
            return UUID.fromString(uuid).toString();
        } catch (IllegalArgumentException wrong) {
            throw new IncompleteCatalogue("‘ServiceUUID’ is geen UUID.");
        }
    }
}
