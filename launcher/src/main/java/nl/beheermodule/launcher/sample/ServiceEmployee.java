package nl.beheermodule.launcher.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beheermodule.launcher.Patience;
import nl.beheermodule.launcher.account.Accounts;
import nl.beheermodule.launcher.account.Credentials;
import nl.beheermodule.launcher.browser.Console;
import nl.beheermodule.launcher.http.Answer;
import nl.beheermodule.launcher.http.Http;
import tools.jackson.databind.JsonNode;

/** Mees Bakker of the supplier: his account is made by hand, as an operator would; then he approves what was asked. */
final class ServiceEmployee {
    private static final int CONFLICT = 409;

    private final Console console;

    private ServiceEmployee(Console console) {
        this.console = console;
    }

    static ServiceEmployee atWork(String gateway, Accounts accounts, SampleOtp otp, SignIn signIn) {
        makeAccount(accounts, otp);
        return new ServiceEmployee(signIn.at(gateway, SampleUsers.EMPLOYEE));
    }

    /**
     * Approves the open application of whom the e-mail address is.
     *
     * @return whether there was one
     */
    boolean approveOf(String surname, String email) {
        List<String> open = openOf(surname, email);
        open.forEach(this::approve);
        return !open.isEmpty();
    }

    void approve(String meansId) {
        Answer answer = console.post("/api/means/v1/applications/" + meansId + "/approval", Map.of());
        if (answer.status() != CONFLICT) {
            answer.ok();
        }
    }

    /** Has everything charged up to that day invoiced; the same day once. */
    void invoice(LocalDate through) {
        UUID key = UUID.nameUUIDFromBytes(("invoices through " + through).getBytes(UTF_8));
        Answer started = console.create("/api/billing/v1/invoice-runs", key, Map.of("through", through.toString()));
        String run = "/api/billing/v1/invoice-runs/"
                + started.ok().json().path("runId").asString();
        Patience.untilTrue(
                () -> !console.get(run).ok().json().path("finishedAt").isNull(),
                "Sample data: the invoice run did not finish.");
    }

    private List<String> openOf(String surname, String email) {
        List<String> found = new ArrayList<>();
        for (JsonNode row : open(surname).path("items")) {
            String meansId = row.path("meansId").asString();
            JsonNode detail =
                    console.get("/api/means/v1/applications/" + meansId).ok().json();
            if (detail.path("person").path("email").asString().equalsIgnoreCase(email)) {
                found.add(meansId);
            }
        }
        return found;
    }

    private JsonNode open(String surname) {
        return console.get("/api/means/v1/applications?"
                        + Http.form(Map.of("state", "OPEN", "size", "100", "query", surname)))
                .ok()
                .json();
    }

    private static void makeAccount(Accounts accounts, SampleOtp otp) {
        String username = SampleUsers.EMPLOYEE;
        Optional<JsonNode> known = accounts.find(username);
        String id = known.isPresent()
                ? known.get().path("id").asString()
                : accounts.create(Map.of(
                        "username",
                        username,
                        "enabled",
                        true,
                        "email",
                        "mees.bakker@beheermodule.example",
                        "emailVerified",
                        true,
                        "firstName",
                        "Mees",
                        "lastName",
                        "Bakker",
                        "attributes",
                        Map.of("second_factor", List.of("OTP"), "locale", List.of("nl")),
                        "credentials",
                        List.of(Credentials.password(SampleUsers.PASSWORD), Credentials.otp(otp.secretOf(username)))));
        accounts.addRole(id, "employee");
    }
}
