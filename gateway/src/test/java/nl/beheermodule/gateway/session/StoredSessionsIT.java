package nl.beheermodule.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.beheermodule.gateway.kit.GatewayIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mongodb.spring.session.MongoSession;
import org.springframework.beans.factory.annotation.Autowired;

/** What did not change is not written; whatever changed is. */
@GatewayIT
class StoredSessionsIT {
    @Autowired
    StoredSessions sessions;

    private String id = "";

    @BeforeEach
    void aSession() {
        MongoSession session = sessions.createSession();
        session.setAttribute("tokens", new HashMap<>(Map.of("access", "first")));
        sessions.save(session);
        id = session.getId();
        sessions.save(read());
    }

    @Test
    void what_was_changed_within_an_attribute_is_stored() {
        MongoSession session = read();
        tokens(session).put("access", "renewed");
        sessions.save(session);

        assertThat(tokens(read())).containsEntry("access", "renewed");
    }

    @Test
    void what_is_changed_and_changed_back_in_one_request_is_stored_as_it_was() {
        MongoSession session = read();
        tokens(session).put("access", "for a moment");
        sessions.save(session);
        tokens(session).put("access", "first");
        sessions.save(session);

        assertThat(tokens(read())).containsEntry("access", "first");
    }

    private MongoSession read() {
        return Objects.requireNonNull(sessions.findById(id));
    }

    private static Map<String, String> tokens(MongoSession session) {
        return Objects.requireNonNull(session.<Map<String, String>>getAttribute("tokens"));
    }
}
