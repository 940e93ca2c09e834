package nl.beheermodule.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/gebruikers", "/gebruikers?status=ACTIVE&q=de%20wit&open=m-1", "/profiel#a", "/apis"})
    void a_page_of_ours_is_returned_to(String page) {
        assertThat(ReturnPage.of(page).path()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elders.example",
                "//elders.example",
                "/\\elders.example",
                "/a\\b",
                "\\/elders.example",
                "javascript:alert(1)",
                "/\t/elders.example",
                "/a\r\nSet-Cookie: x=y",
                "/api/identity/v1/me",
                "/logout",
                "/oauth2/authorization/keycloak",
            })
    void anything_else_is_the_start_page(String elsewhere) {
        assertThat(ReturnPage.of(elsewhere).path()).isEqualTo("/");
    }

    @Test
    void no_page_is_the_start_page() {
        assertThat(ReturnPage.of(null).path()).isEqualTo("/");
    }
}
