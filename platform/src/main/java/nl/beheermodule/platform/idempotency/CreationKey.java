package nl.beheermodule.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The id of what a {@code POST} creates, derived from the caller and the {@code Idempotency-Key} header: the same request
 * sent twice names the same aggregate, and the second insert finds it there. Without a header the id is new each time. A
 * parameter of controller methods.
 */
public record CreationKey(String id) {

    static CreationKey of(String caller, String key) {
        byte[] name = (caller + "\n" + key).getBytes(StandardCharsets.UTF_8);
        return new CreationKey(UUID.nameUUIDFromBytes(name).toString());
    }

    static CreationKey random() {
        return new CreationKey(UUID.randomUUID().toString());
    }
}
