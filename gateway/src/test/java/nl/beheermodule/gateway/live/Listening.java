package nl.beheermodule.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.gateway.kit.Browser;
import nl.beheermodule.gateway.kit.FakeKeycloak;
import nl.beheermodule.gateway.kit.GatewayIT;
import nl.beheermodule.gateway.kit.People;
import nl.beheermodule.platform.test.web.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Anna of the bakery, who has a screen open. */
@GatewayIT
abstract class Listening {
    @LocalServerPort
    int port;

    @Autowired
    TestMembers members;

    final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    final String bakery = UUID.randomUUID().toString();
    final String mill = UUID.randomUUID().toString();
    final String person = "p-" + UUID.randomUUID();

    Browser anna = new Browser(0);

    @BeforeEach
    void annaIsOfTheBakery() {
        members.member(person, List.of(bakery), Role.USER, AssuranceLevel.EH3);
        FakeKeycloak.get().next(People.person(person, "anna." + person, FakeKeycloak.LOA3));
        anna = new Browser(port);
        anna.logIn();
    }

    Screen screenOn(String organisationId) {
        Screen screen = new Screen(http, port, "?organisation=" + organisationId, anna);
        assertThat(screen.status()).isEqualTo(200);
        return screen.awaitOpen();
    }
}
