package nl.beheermodule.billing.directdebit.pain;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import nl.beheermodule.platform.time.Amsterdam;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.PartyIdentification135;

/** Names and days as banks take them. */
final class Texts {
    private static final int NAME = 70;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DatatypeFactory DAYS = days();

    private Texts() {}

    static PartyIdentification135 party(String name) {
        PartyIdentification135 party = new PartyIdentification135();
        party.setNm(name(name));
        return party;
    }

    /** SEPA knows few characters (EPC217-08): accents go, and what else it does not know becomes a space. */
    static String name(String name) {
        String plain = Normalizer.normalize(name.replace("&", "+").replace("’", "'"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-zA-Z0-9/\\-?:().,'+ ]", " ")
                .replaceAll(" +", " ")
                .strip();
        return plain.length() <= NAME ? plain : plain.substring(0, NAME).strip();
    }

    static XMLGregorianCalendar day(LocalDate day) {
        return DAYS.newXMLGregorianCalendar(day.toString());
    }

    static XMLGregorianCalendar moment(Instant at) {
        return DAYS.newXMLGregorianCalendar(MOMENT.format(at.atZone(Amsterdam.ZONE)));
    }

    private static DatatypeFactory days() {
        try {
            return DatatypeFactory.newInstance();
        } catch (DatatypeConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
