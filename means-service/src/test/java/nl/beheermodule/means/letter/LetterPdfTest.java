package nl.beheermodule.means.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.DocumentType;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansState.AwaitingActivation;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.post.SentPost;
import org.junit.jupiter.api.Test;

class LetterPdfTest {
    private static final OrganisationCopy BAKERY = new OrganisationCopy(
            "o-bakery",
            "Bakkerij De Korenschoof B.V.",
            "90004321",
            null,
            new PostalAddress("Molenweg", "7", "3511 CD", "Utrecht"));

    @Test
    void a_letter_names_the_UniekID_the_code_the_last_day_and_where_to_go() {
        assertThat(textFor(AssuranceLevel.EH3))
                .contains(
                        "ZB-FQIR-2093",
                        "7K4M-XQ2P-9WTZ",
                        "23 december 2026",
                        "https://www.beheermodule.example/activeren",
                        "23 november 2026");
    }

    @Test
    void R48_from_EH3_it_goes_to_the_identification_address() {
        assertThat(textFor(AssuranceLevel.EH3))
                .contains("Anna Maria van Dalen", "Marktstraat 12", "3511 AB")
                .doesNotContain("Molenweg 7");
    }

    @Test
    void R49_below_EH3_it_goes_to_the_company() {
        assertThat(textFor(AssuranceLevel.EH2_PLUS))
                .contains(
                        "Bakkerij De Korenschoof B.V.",
                        "Ter attentie van Anna Maria van Dalen",
                        "Molenweg 7",
                        "3511 CD")
                .doesNotContain("Marktstraat 12");
    }

    @Test
    void names_from_all_over_Europe_are_printed_and_an_unknown_sign_does_not_stop_the_letter() {
        LetterContent content = new LetterContent(
                Bakery.MONDAY_DATE, List.of("Łukasz Şahin Žižek", "日本"), List.of("a", "b", "c", "d"), List.of());
        assertThat(SentPost.text(LetterPdf.of(content))).contains("Łukasz Şahin Žižek", "??");
    }

    private static String textFor(AssuranceLevel level) {
        Means means = Bakery.requested(Bakery.asked(
                Bakery.terms(level, Role.USER, SecondFactor.SMS),
                Bakery.document(DocumentType.PASSPORT, 1),
                Bakery.MARKET));
        means.approve(Bakery.MEES, Bakery.MONDAY);
        LetterWords words = new LetterWords(URI.create("https://www.beheermodule.example/activeren"));
        return SentPost.text(LetterPdf.of(
                words.of(means, (AwaitingActivation) means.state(), BAKERY, "7K4M-XQ2P-9WTZ", Bakery.MONDAY_DATE)));
    }
}
