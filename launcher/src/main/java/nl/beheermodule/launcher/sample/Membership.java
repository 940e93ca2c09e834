package nl.beheermodule.launcher.sample;

import java.util.Optional;
import nl.beheermodule.launcher.Patience;
import nl.beheermodule.launcher.browser.Console;

/** Which organisations a person is of. */
record Membership(Console console) {

    /** Waits until the person's means is active there; every service hears of it by event. */
    String organisationOf(String kvkNumber) {
        return Patience.until(
                () -> known(kvkNumber).filter(this::isSeenEverywhere),
                "Sample data: the beheerder of " + kvkNumber + " is not active yet.");
    }

    private Optional<String> known(String kvkNumber) {
        return console.get("/api/identity/v1/me")
                .ok()
                .json()
                .path("organisations")
                .valueStream()
                .filter(each -> each.path("kvkNumber").asString().equals(kvkNumber))
                .map(each -> each.path("organisationId").asString())
                .findFirst();
    }

    private boolean isSeenEverywhere(String organisationId) {
        return console.get("/api/means/v1/organisations/" + organisationId + "/means")
                        .isOk()
                && console.get("/api/authorization/v1/organisations/" + organisationId + "/authorizations")
                        .isOk();
    }
}
