package nl.beheermodule.launcher.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void of_html_the_words_and_the_addresses_of_links_stay() {
        String html = "<html><head><style>p{}</style></head><body><p>Beste Anna,</p>"
                + "<p>Uw code is <b>123456</b> &amp; geldt nu.<br><a href=\"http://127.0.0.1/x?a=1&amp;b=2\">Ga verder</a></p></body>";

        assertThat(MailText.withoutTags(html))
                .isEqualTo("Beste Anna,\nUw code is 123456 & geldt nu.\nGa verder (http://127.0.0.1/x?a=1&b=2)");
    }
}
