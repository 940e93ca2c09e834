package nl.beheermodule.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import nl.beheermodule.platform.sheet.FileType;
import nl.beheermodule.platform.sheet.Heading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LoginTableTest {
    @Test
    void R25_a_login_is_a_row_with_when_how_with_what_result_and_from_where() throws IOException {
        assertThat(csv(login(LoginMethod.SMS, LoginResult.SUCCESS, "192.0.2.1"), login(null))
                        .lines())
                .containsExactly(
                        "\uFEFFTijdstip;Manier van inloggen;Resultaat;IP-adres",
                        "20-11-2026 11:01:02;Wachtwoord en SMS;Gelukt;192.0.2.1",
                        "20-11-2026 11:01:02;Wachtwoord;Verkeerd wachtwoord;");
    }

    @Test
    void the_file_says_what_the_screen_says() throws IOException {
        JsonNode words = JsonMapper.shared()
                .readTree(Files.readString(Path.of("../ui/src/i18n/nl.json")))
                .path("history");
        assertThat(LoginTable.HEADINGS)
                .extracting(Heading::title)
                .containsExactly(
                        words.path("at").asString(),
                        words.path("method").asString(),
                        words.path("result").asString(),
                        words.path("address").asString());
        assertThat(LoginMethod.values())
                .allSatisfy(method -> assertThat(method.label())
                        .isEqualTo(words.path("methods").path(method.name()).asString()));
        assertThat(LoginResult.values())
                .allSatisfy(result -> assertThat(result.label())
                        .isEqualTo(words.path("results").path(result.name()).asString()));
    }

    private static LoginRow login(@Nullable String address) {
        return login(LoginMethod.PASSWORD, LoginResult.WRONG_PASSWORD, address);
    }

    private static LoginRow login(LoginMethod method, LoginResult result, @Nullable String address) {
        return new LoginRow("e-1", "p-joris", Instant.parse("2026-11-20T10:01:02.345Z"), method, result, address);
    }

    private static String csv(LoginRow... logins) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileType.CSV.write(LoginTable.of(Stream.of(logins)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
