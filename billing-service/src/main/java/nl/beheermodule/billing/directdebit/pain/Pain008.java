package nl.beheermodule.billing.directdebit.pain;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.beheermodule.billing.directdebit.domain.DirectDebit;
import nl.beheermodule.billing.directdebit.domain.DirectDebitBatch;
import nl.beheermodule.billing.directdebit.domain.Sequence;
import nl.beheermodule.billing.supplier.Supplier;
import nl.beheermodule.billing.tariff.domain.Money;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.CustomerDirectDebitInitiationV08;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.Document;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.GroupHeader83;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.ObjectFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The file for the bank: ISO 20022 pain.008.001.08, as the Dutch banks take it (EPC130-08). */
@Component
public class Pain008 {
    private final JAXBContext classes;
    private final Supplier supplier;
    private final Scheme scheme;

    Pain008(Supplier supplier, @Value("${beheer.direct-debit.scheme}") Scheme scheme) throws JAXBException {
        this.classes = JAXBContext.newInstance(ObjectFactory.class);
        this.supplier = supplier;
        this.scheme = scheme;
    }

    /** @param debits of the batch, at least one; the same ones give the same file */
    public byte[] of(DirectDebitBatch batch, List<DirectDebit> debits) {
        CustomerDirectDebitInitiationV08 message = new CustomerDirectDebitInitiationV08();
        message.setGrpHdr(header(batch, debits));
        debits.stream()
                .collect(Collectors.groupingBy(Group::of, TreeMap::new, Collectors.toList()))
                .forEach((group, together) -> message.getPmtInf()
                        .add(new Payments(supplier, scheme, batch.id())
                                .of(message.getPmtInf().size() + 1, group.day(), group.sequence(), together)));
        Document document = new Document();
        document.setCstmrDrctDbtInitn(message);
        return written(document);
    }

    private GroupHeader83 header(DirectDebitBatch batch, List<DirectDebit> debits) {
        GroupHeader83 header = new GroupHeader83();
        header.setMsgId(batch.id().value());
        header.setCreDtTm(Texts.moment(batch.madeAt()));
        header.setNbOfTxs(Integer.toString(debits.size()));
        header.setCtrlSum(sum(debits));
        header.setInitgPty(Texts.party(supplier.name()));
        return header;
    }

    static BigDecimal sum(List<DirectDebit> debits) {
        return debits.stream()
                .map(DirectDebit::amount)
                .reduce(Money.ZERO, Money::plus)
                .euros();
    }

    private byte[] written(Document document) {
        try {
            Marshaller marshaller = classes.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
            marshaller.setProperty(Marshaller.JAXB_ENCODING, StandardCharsets.UTF_8.name());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            marshaller.marshal(new ObjectFactory().createDocument(document), bytes);
            return bytes.toByteArray();
        } catch (JAXBException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What banks want together: one day, and all first or none. */
    private record Group(LocalDate day, Sequence sequence) implements Comparable<Group> {
        static Group of(DirectDebit debit) {
            return new Group(debit.collectOn(), debit.sequence());
        }

        @Override
        public int compareTo(Group other) {
            int byDay = day.compareTo(other.day);
            return byDay == 0 ? sequence.compareTo(other.sequence) : byDay;
        }
    }
}
