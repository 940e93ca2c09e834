package nl.beheermodule.gateway.live;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * That something changed, without what: ids only, nothing about people. Read from any event, also of types we do not know.
 *
 * @param type such as {@code MeansApproved}
 * @param subject id of what changed
 * @param organisationIds whose it is; empty when it belongs to no organisation
 */
record Change(String topic, String type, String subject, List<String> organisationIds, long sequence) {

    static Change of(ConsumerRecord<String, byte[]> record, JsonMapper json, Whereabouts whereabouts) {
        CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
        CloudEventData data = Objects.requireNonNull(event.getData());
        return new Change(
                record.topic(),
                simpleName(event.getType()),
                record.key(),
                organisations(json.readTree(data.toBytes()), whereabouts),
                Long.parseLong(String.valueOf(event.getExtension("sequence"))));
    }

    /** {@code nl.beheermodule.means.MeansApproved.v1} → {@code MeansApproved} */
    private static String simpleName(String type) {
        String unversioned = type.substring(0, type.lastIndexOf('.'));
        return unversioned.substring(unversioned.lastIndexOf('.') + 1);
    }

    private static List<String> organisations(JsonNode data, Whereabouts whereabouts) {
        Set<String> all = new LinkedHashSet<>();
        text(data, "organisationId").ifPresent(all::add);
        text(data, "relationOrganisationId").ifPresent(all::add);
        data.path("organisationIds").forEach(id -> all.add(id.asString()));
        // a means that left an organisation, or is asked for another: the screens there change too
        data.path("removedOrganisationIds").forEach(id -> all.add(id.asString()));
        if (all.isEmpty()) {
            // about a person, wherever he has a means or was asked one for
            text(data, "personId").ifPresent(person -> all.addAll(whereabouts.ofPerson(person)));
        }
        text(data, "intermediaryKvk").ifPresent(number -> all.addAll(whereabouts.ofCompany(number)));
        return List.copyOf(all);
    }

    private static Optional<String> text(JsonNode data, String field) {
        return data.path(field).isString() ? Optional.of(data.path(field).asString()) : Optional.empty();
    }
}
