package nl.beheermodule.launcher.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.beheermodule.launcher.Patience;
import nl.beheermodule.launcher.browser.Console;
import tools.jackson.databind.JsonNode;

/** Two ketenmachtigingen from the bakery to its accountant, with the costs agreed to (R118). */
final class SampleChains {
    private static final String ACCOUNTANT = "90004323";
    private static final int YEARS = 3;
    private static final int COUNT = 2;

    private final Console sanne;
    private final String path;
    private final String quotes;
    private final LocalDate today;

    SampleChains(Console sanne, String organisationId, LocalDate today) {
        this.sanne = sanne;
        this.path = "/api/chain-authorization/v1/organisations/" + organisationId;
        this.quotes = "/api/billing/v1/organisations/" + organisationId + "/quotes";
        this.today = today;
    }

    /** Once: what is given already stays as it is. */
    void give() {
        Patience.untilTrue(
                () -> services().size() == COUNT && sanne.get(path + "/granted").status() == 200,
                "Sample data: the chain authorization service has not heard of services and companies yet.");
        if (sanne.get(path + "/granted").ok().json().path("total").asInt() >= COUNT) {
            return;
        }
        String quote = sanne.post(quotes, Map.of("kind", "INTERMEDIARY"))
                .ok()
                .json()
                .path("quoteId")
                .asString();
        sanne.post(
                        path + "/granted",
                        Map.of(
                                "kvkNumber",
                                ACCOUNTANT,
                                "serviceIds",
                                services(),
                                "endDate",
                                today.plusYears(YEARS).toString(),
                                "quoteId",
                                quote,
                                "agreed",
                                true))
                .ok();
    }

    /** Loonheffingen and Omzetbelasting: what an accountant files. */
    private List<String> services() {
        return sanne.get("/api/chain-authorization/v1/services?query=Belastingdienst&size=" + COUNT)
                .ok()
                .json()
                .path("items")
                .valueStream()
                .map((JsonNode service) -> service.path("serviceId").asString())
                .toList();
    }
}
