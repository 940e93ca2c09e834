package nl.beheermodule.identity.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @Test
    void a_prefix_stands_between_first_names_and_surname() {
        PersonName joris = new PersonName("Joris", "van", "Dalen");

        assertThat(joris.full()).isEqualTo("Joris van Dalen");
        assertThat(joris.withPrefix()).isEqualTo("van Dalen");
    }

    @Test
    void without_a_prefix_there_is_one_space() {
        assertThat(new PersonName("Sanne ", null, " Wit").full()).isEqualTo("Sanne Wit");
        assertThat(new PersonName("Sanne", "  ", "Wit")).isEqualTo(new PersonName("Sanne", null, "Wit"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Joris,van,Dalen,joris.vandalen",
                "Zoë Anna,-,Coêlho,zoe.coelho",
                "Fatima,El,Idrissi,fatima.elidrissi",
                "Jean-Luc,d',Arc-Smit,jeanluc.darcsmit"
            })
    void a_user_name_is_proposed_from_the_name(String first, String prefix, String surname, String proposed) {
        assertThat(new PersonName(first, prefix, surname).asUsername()).isEqualTo(proposed);
        assertThat(Username.isValid(proposed)).isTrue();
    }
}
