package nl.beheermodule.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.beheermodule.contracts.WireEvent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON form of events: ISO dates, absent instead of null, unknown fields tolerated (v1 only gains fields). */
public final class WireJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** {@code subject} is the Kafka key already; only record components are written. */
    public String write(WireEvent event) {
        return mapper.writeValueAsString(event);
    }

    public <E extends WireEvent> E read(byte[] json, Class<E> type) {
        return mapper.readValue(json, type);
    }
}
