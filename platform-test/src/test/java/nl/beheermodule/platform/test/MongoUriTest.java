package nl.beheermodule.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MongoUriTest {
    @ParameterizedTest
    @CsvSource({
        "mongodb://127.0.0.1:27017,                             mongodb://127.0.0.1:27017/it-1",
        "mongodb://127.0.0.1:27017/,                            mongodb://127.0.0.1:27017/it-1",
        "mongodb://a:1/?w=majority,                             mongodb://a:1/it-1?w=majority",
        "mongodb://a:1/test?w=majority&retryWrites=true,        mongodb://a:1/it-1?w=majority&retryWrites=true",
        "mongodb://anna:pw@a:1/users,                           mongodb://anna:pw@a:1/it-1?authSource=users",
        "mongodb://anna:pw@a:1,                                 mongodb://anna:pw@a:1/it-1?authSource=admin",
        "mongodb://anna:pw@a:1/x?authSource=users,              mongodb://anna:pw@a:1/it-1?authSource=users",
    })
    void the_database_changes_and_the_rest_stays(String given, String expected) {
        String changed = MongoUri.withDatabase(given, "it-1");

        assertThat(changed).isEqualTo(expected);
        assertThat(new ConnectionString(changed).getDatabase()).isEqualTo("it-1");
        assertThat(new ConnectionString(changed).getHosts()).isEqualTo(new ConnectionString(given).getHosts());
        assertThat(new ConnectionString(changed).getCredential())
                .isEqualTo(new ConnectionString(given).getCredential());
    }
}
