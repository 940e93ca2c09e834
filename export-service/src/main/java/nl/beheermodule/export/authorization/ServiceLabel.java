package nl.beheermodule.export.authorization;

import java.util.Locale;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationGranted;
import nl.beheermodule.export.overview.Labels;

/** What a machtiging is for, in words: one service, or what is wider than one service (R106). */
final class ServiceLabel {
    private static final String GENERAL = "general:";
    private static final String PROVIDER = "provider:";

    private ServiceLabel() {}

    static String of(AuthorizationGranted granted) {
        StringBuilder label =
                new StringBuilder(of(granted.serviceId(), granted.serviceName(), granted.serviceProvider()));
        if (granted.establishmentNumber() != null) {
            label.append(", alleen vestiging ").append(granted.establishmentNumber());
        }
        if (granted.relationKvk() != null) {
            label.append(", voor relatie met KvK-nummer ").append(granted.relationKvk());
        }
        return label.toString();
    }

    /** @param serviceId ServiceUUID, {@code general:<level>} or {@code provider:<OIN>:<level>} */
    static String of(String serviceId, String serviceName, String provider) {
        if (serviceId.startsWith(GENERAL)) {
            return "Algemene bevoegdheid t/m " + level(serviceId);
        }
        if (serviceId.startsWith(PROVIDER)) {
            return "Alle diensten van " + provider + " t/m " + level(serviceId);
        }
        return serviceName;
    }

    private static String level(String serviceId) {
        String level = serviceId.substring(serviceId.lastIndexOf(':') + 1);
        return Labels.of(AssuranceLevel.valueOf(level.toUpperCase(Locale.ROOT)));
    }
}
