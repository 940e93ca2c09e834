package nl.beheermodule.launcher.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who there is. All of them are made up. */
final class SampleUsers {
    static final String PASSWORD = "Korenschoof-2026!";
    static final String EMPLOYEE = "mees.bakker";
    static final SampleUser FATIMA = new SampleUser(
            "fatima.elidrissi",
            "Fatima",
            null,
            "El Idrissi",
            "1984-04-17",
            "fatima.elidrissi@vandijk.example",
            "06 0000 4323",
            "ADMINISTRATOR",
            "EH3",
            "OTP",
            "ACTIVE");

    private SampleUsers() {}

    /** Of Bakkerij De Korenschoof: the first is its first beheerder, in all statuses, levels and roles. */
    static List<SampleUser> ofBakery() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SampleUsers.class.getResourceAsStream("/sample/bakery-users.json"))) {
            return JsonMapper.shared().readValue(in, new TypeReference<List<SampleUser>>() {});
        }
    }
}
