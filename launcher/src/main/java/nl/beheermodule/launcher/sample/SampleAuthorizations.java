package nl.beheermodule.launcher.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.beheermodule.launcher.Patience;
import nl.beheermodule.launcher.browser.Console;
import tools.jackson.databind.JsonNode;

/** Machtigingen for the active users, of which some expire within two months (R85). */
final class SampleAuthorizations {
    private static final List<String> LEVELS = List.of("EH2", "EH2_PLUS", "EH3", "EH4");
    /** Every so manieth user has one that expires soon. */
    private static final int SOON_EVERY = 5;

    private final Console sanne;
    private final String path;
    private final LocalDate today;

    SampleAuthorizations(Console sanne, String organisationId, LocalDate today) {
        this.sanne = sanne;
        this.path = "/api/authorization/v1/organisations/" + organisationId + "/authorizations";
        this.today = today;
    }

    /** @param rows of active means, in a fixed order */
    void grant(List<JsonNode> rows) {
        List<JsonNode> catalogue = sanne.get("/api/authorization/v1/services?size=100")
                .ok()
                .json()
                .path("items")
                .valueStream()
                .toList();
        for (String level : LEVELS) {
            List<String> means = rows.stream()
                    .filter(row -> row.path("level").asString().equals(level))
                    .map(row -> row.path("meansId").asString())
                    .toList();
            List<String> services = catalogue.stream()
                    .filter(service -> LEVELS.indexOf(service.path("level").asString()) <= LEVELS.indexOf(level))
                    .map(service -> service.path("serviceId").asString())
                    .toList();
            grant(means, services);
        }
    }

    private void grant(List<String> means, List<String> services) {
        if (means.isEmpty() || services.isEmpty()) {
            return;
        }
        put(means, pick(services, 0, 2), today.plusYears(3));
        put(every(means, 2), pick(services, 2, 2), today.plusMonths(14));
        put(every(means, SOON_EVERY), pick(services, 4, 1), today.plusDays(19));
        put(every(means.reversed(), SOON_EVERY + 1), pick(services, 5, 1), today.plusDays(47));
    }

    private void put(List<String> means, List<String> services, LocalDate endDate) {
        Map<String, Object> wanted = Map.of("meansIds", means, "serviceIds", services, "endDate", endDate.toString());
        Patience.untilTrue(
                () -> sanne.put(path, wanted)
                        .ok()
                        .json()
                        .path("results")
                        .valueStream()
                        .noneMatch(SampleAuthorizations::isTooEarly),
                "Sample data: not every machtiging could be granted.");
    }

    /** The authorization service has yet to hear that the means is active. */
    private static boolean isTooEarly(JsonNode result) {
        return result.path("outcome").asString().equals("REFUSED");
    }

    private static List<String> every(List<String> all, int step) {
        return IntStream.iterate(0, i -> i < all.size(), i -> i + step)
                .mapToObj(all::get)
                .toList();
    }

    private static List<String> pick(List<String> all, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> all.get(i % all.size()))
                .distinct()
                .toList();
    }
}
