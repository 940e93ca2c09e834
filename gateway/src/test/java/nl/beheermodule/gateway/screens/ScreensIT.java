package nl.beheermodule.gateway.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import nl.beheermodule.gateway.kit.Browser;
import nl.beheermodule.gateway.kit.Browser.Answer;
import nl.beheermodule.gateway.kit.GatewayIT;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayIT
class ScreensIT {
    @LocalServerPort
    int port;

    @Test
    void every_page_is_the_one_page_asked_for_anew_each_time() {
        for (String path : new String[] {"/", "/gebruikers", "/gebruikers/toevoegen/persoon", "/activeren"}) {
            Answer page = new Browser(port).get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).contains("<div id=\"root\">");
            assertThat(page.header("Content-Type")).as(path).startsWith("text/html");
            assertThat(page.header("Cache-Control")).as(path).isEqualTo("no-cache");
        }
    }

    @Test
    void a_hashed_file_is_kept_for_a_year_and_comes_without_cookies() {
        Answer file = new Browser(port).get("/assets/app-1a2b3c.js");

        assertThat(file.body()).contains("hashed");
        assertThat(file.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(file.setCookies()).isEmpty();
    }

    @Test
    void a_file_that_is_there_compressed_is_sent_so() {
        Answer file = new Browser(port)
                .send(
                        "GET",
                        URI.create("http://127.0.0.1:" + port + "/assets/app-1a2b3c.js"),
                        BodyPublishers.noBody(),
                        Map.of("Accept-Encoding", "gzip"));

        assertThat(file.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(file.header("Vary")).contains("Accept-Encoding");
    }

    @Test
    void a_file_that_is_not_there_is_not_found_and_never_the_page() {
        for (String path : new String[] {"/assets/app-old.js", "/robots.txt", "/assets/x"}) {
            Answer missing = new Browser(port).get(path);
            assertThat(missing.status()).as(path).isEqualTo(404);
            assertThat(missing.body()).as(path).doesNotContain("root");
        }
    }

    @Test
    void a_file_beside_the_page_is_sent_as_it_is() {
        assertThat(new Browser(port).get("/icon.svg").header("Content-Type")).isEqualTo("image/svg+xml");
    }
}
