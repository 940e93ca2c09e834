package nl.beheermodule.gateway.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"gebruikers", "gebruikers/m-1/koppelen", "apis", "profiel/inloghistorie"})
    void a_path_of_the_screens_is_a_page(String path) {
        assertThat(ScreenPages.isPage(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"favicon.ico", "assets/x", "api", "api/nothing", "access/v1/x", "actuator/env", "a/b.js"})
    void a_file_or_the_api_is_none(String path) {
        assertThat(ScreenPages.isPage(path)).isFalse();
    }
}
