package nl.beheermodule.authorization.catalogue.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Steps through elements; each method starts at a start tag and ends at the matching end tag. */
final class Elements {
    private Elements() {}

    @FunctionalInterface
    interface Child {
        void read(String localName, XMLStreamReader xml) throws XMLStreamException;
    }

    static void children(XMLStreamReader xml, Child child) throws XMLStreamException {
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                child.read(xml.getLocalName(), xml);
            }
        }
    }

    static String text(XMLStreamReader xml) throws XMLStreamException {
        return xml.getElementText().strip();
    }

    /** Names come in several languages: Dutch when it is there, else the first. */
    static String firstInDutch(String sofar, XMLStreamReader xml) throws XMLStreamException {
        String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        String text = text(xml);
        return sofar.isEmpty() || "nl".equals(language) ? text : sofar;
    }

    static void skip(XMLStreamReader xml) throws XMLStreamException {
        children(xml, (name, nested) -> skip(nested));
    }

    static String upTo(int longest, String element, String text) {
        if (text.isEmpty()) {
            throw new IncompleteCatalogue("‘" + element + "’ ontbreekt.");
        }
        if (text.length() > longest) {
            throw new IncompleteCatalogue("‘" + element + "’ is langer dan " + longest + " tekens.");
        }
        return text;
    }
}
