package nl.beheermodule.authorization.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.beheermodule.platform.test.ServiceIT;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceIT
class PersonsIT {
    @Autowired
    Persons persons;

    @Autowired
    MongoOperations mongo;

    @Test
    void a_person_known_before_addresses_were_kept_in_small_letters_is_found_by_his() {
        String anna = "p-" + UUID.randomUUID();
        mongo.getCollection("known_persons")
                .insertMany(List.of(
                        new Document("_id", anna)
                                .append("sequence", 1L)
                                .append("name", "Anna van Dalen")
                                .append("email", "Anna." + anna + "@Korenschoof.example"),
                        new Document("_id", "p-" + UUID.randomUUID()).append("sequence", 1L)));

        persons.makeFindable();

        String address = "anna." + anna + "@korenschoof.example";
        assertThat(persons.withEmail(List.of(address))).containsEntry(address, Set.of(anna));
        assertThat(persons.addressees(List.of(anna)))
                .extracting(Persons.Addressee::email)
                .containsExactly("Anna." + anna + "@Korenschoof.example");
    }
}
