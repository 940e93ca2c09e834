package nl.beheermodule.billing.directdebit.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nl.beheermodule.billing.account.domain.Iban;
import nl.beheermodule.billing.directdebit.domain.BatchId;
import nl.beheermodule.billing.directdebit.domain.DirectDebit;
import nl.beheermodule.billing.directdebit.domain.DirectDebitBatch;
import nl.beheermodule.billing.directdebit.domain.Sequence;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.Invoices;
import nl.beheermodule.billing.invoice.domain.RunId;
import nl.beheermodule.billing.tariff.domain.Money;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** By the schema of ISO 20022 itself, which the library carries along. */
class Pain008Test {
    private static final BatchId BATCH = BatchId.of(new RunId("2026-12"), 1);
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final LocalDate COLLECTED = LocalDate.of(2026, 12, 15);

    @Test
    void a_pain_008_file_validates_against_the_official_schema() throws Exception {
        String file = file(
                Scheme.CORE,
                debit("i-1", "Bakkerij De Korenschoof B.V.", "54.45", Sequence.FIRST),
                debit(
                        "i-2",
                        "Café ’t Zønnetje & Söhne; een zeer lange naam die bij geen enkele bank past B.V.",
                        "21.18",
                        Sequence.RECURRING),
                debit("i-3", "Molen De Hoop", "100.00", Sequence.RECURRING));
        assertThatCode(() -> validator().validate(new StreamSource(new StringReader(file))))
                .doesNotThrowAnyException();
        assertThat(file)
                .contains(
                        "<NbOfTxs>3</NbOfTxs>",
                        "<CtrlSum>175.63</CtrlSum>",
                        "<CtrlSum>121.18</CtrlSum>",
                        "<SeqTp>FRST</SeqTp>",
                        "<SeqTp>RCUR</SeqTp>",
                        "<Cd>CORE</Cd>",
                        "<ReqdColltnDt>2026-12-15</ReqdColltnDt>",
                        "<MndtId>BM0123456789ABCDEF01234567</MndtId>",
                        "<DtOfSgntr>2026-11-23</DtOfSgntr>",
                        "<Id>NL51ZZZ900043990000</Id>",
                        "<Nm>Cafe 't Z nnetje + Sohne een zeer lange naam die bij geen enkele bank</Nm>");
    }

    @Test
    void a_file_by_the_scheme_for_companies_validates_too_and_is_the_same_each_time() throws Exception {
        DirectDebit one = debit("i-1", "Bakkerij De Korenschoof B.V.", "54.45", Sequence.FIRST);
        String file = file(Scheme.B2B, one);
        assertThatCode(() -> validator().validate(new StreamSource(new StringReader(file))))
                .doesNotThrowAnyException();
        assertThat(file).contains("<Cd>B2B</Cd>").isEqualTo(file(Scheme.B2B, one));
    }

    @Test
    void the_schema_bites() throws Exception {
        String file = file(Scheme.CORE, debit("i-1", "Bakkerij De Korenschoof B.V.", "54.45", Sequence.FIRST));
        assertThatThrownBy(() -> validator()
                        .validate(new StreamSource(new StringReader(file.replace("<SeqTp>FRST", "<SeqTp>FIRST")))))
                .isInstanceOf(SAXException.class);
    }

    private static String file(Scheme scheme, DirectDebit... debits) throws JAXBException {
        List<DirectDebit> all = List.of(debits);
        DirectDebitBatch batch = DirectDebitBatch.of(
                BATCH, all.stream().map(DirectDebit::invoice).toList(), NOON);
        return new String(new Pain008(Invoices.SUPPLIER, scheme).of(batch, all), StandardCharsets.UTF_8);
    }

    private static DirectDebit debit(String invoice, String debtor, String amount, Sequence sequence) {
        return new DirectDebit(
                new InvoiceId(invoice),
                BATCH,
                Invoices.BAKERY,
                "2026-000042",
                debtor,
                Money.of(amount),
                COLLECTED,
                "BM0123456789ABCDEF01234567",
                LocalDate.of(2026, 11, 23),
                sequence,
                new Iban("NL91ABNA0417164300"));
    }

    private static Validator validator() throws SAXException {
        URL schema = Objects.requireNonNull(
                Pain008Test.class.getResource("/pain.008.001.08.xsd"), "the schema in hbci4j-core");
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator();
    }
}
