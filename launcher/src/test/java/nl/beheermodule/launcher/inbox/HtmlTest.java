package nl.beheermodule.launcher.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void a_message_cannot_put_tags_on_the_page() {
        assertThat(Html.linked("<script>'x'</script>")).isEqualTo("&lt;script&gt;&#39;x&#39;&lt;/script&gt;");
    }

    @Test
    void an_address_becomes_a_link_without_the_full_stop_behind_it() {
        assertThat(Html.linked("Ga naar http://127.0.0.1:8080/a?b=1&c=2."))
                .isEqualTo(
                        "Ga naar <a href=\"http://127.0.0.1:8080/a?b=1&amp;c=2\">http://127.0.0.1:8080/a?b=1&amp;c=2</a>.");
    }
}
