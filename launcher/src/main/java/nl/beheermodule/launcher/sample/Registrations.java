package nl.beheermodule.launcher.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beheermodule.launcher.browser.Console;
import nl.beheermodule.launcher.http.Answer;
import tools.jackson.databind.JsonNode;

/** The public form on which a legal representative asks for the first means. */
record Registrations(Console anybody) {
    static final Map<String, Object> ADDRESS =
            Map.of("street", "Molenstraat", "houseNumber", "12", "postalCode", "3581 AB", "city", "Utrecht");

    private static final String BAKERY = "90004321";
    private static final String MILL = "90004322";
    private static final String ACCOUNTANT = "90004323";
    private static final int CONFLICT = 409;

    /** Sanne for the bakery and the mill; a second beheerder at a higher level for the bakery alone. */
    void ofBakery(SampleUser sanne, SampleUser highest) {
        submit(BAKERY, List.of(Map.of("kvkNumber", MILL)), sanne);
        submit(BAKERY, List.of(), highest);
    }

    void ofAccountant() {
        JsonNode company =
                anybody.get("/api/identity/v1/companies/" + ACCOUNTANT).ok().json();
        List<Map<String, Object>> establishments = new ArrayList<>();
        for (JsonNode each : company.path("establishments")) {
            String number = each.path("establishmentNumber").asString();
            establishments.add(Map.of("kvkNumber", ACCOUNTANT, "establishmentNumber", number));
        }
        submit(ACCOUNTANT, establishments, SampleUsers.FATIMA);
    }

    private void submit(String kvkNumber, List<Map<String, Object>> further, SampleUser administrator) {
        Map<String, Object> form = new HashMap<>();
        form.put("company", Map.of("kvkNumber", kvkNumber, "phoneNumber", "030 000 0000"));
        form.put("furtherCompanies", further);
        form.put("representative", Map.of("name", "Hendrika Molenaar", "email", "directie@korenschoof.example"));
        form.put("administrator", administrator.person());
        form.put("level", administrator.level());
        form.put("secondFactor", administrator.secondFactor());
        form.put("contractYears", 3);
        form.put("identificationAddress", ADDRESS);
        form.put("agreed", true);
        UUID key = UUID.nameUUIDFromBytes(("registration of " + administrator.username()).getBytes(UTF_8));
        Answer answer = anybody.create("/api/identity/v1/registrations", key, form);
        if (answer.status() != CONFLICT) { // has a beheerder already: done before
            answer.ok();
        }
    }
}
