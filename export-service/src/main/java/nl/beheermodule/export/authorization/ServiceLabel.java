package nl.beheermodule.export.authorization;

import java.util.Locale;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.export.overview.Labels;

/** What a machtiging is for, in words: one service, or what is wider than one service (R106). */
final class ServiceLabel {
    private static final String GENERAL = "general:";
    private static final String PROVIDER = "provider:";

    private ServiceLabel() {}

    static String of(AuthorizationRow row) {
        String provider = row.provider() == null ? "" : row.provider();
        StringBuilder label = new StringBuilder(of(row.serviceId(), row.serviceName(), provider));
        if (row.establishment() != null) {
            label.append(", alleen vestiging ").append(row.establishment());
        }
        if (row.relation() != null) {
            label.append(", voor relatie met KvK-nummer ").append(row.relation());
        }
        if (Boolean.TRUE.equals(row.withdrawn())) {
            label.append(" (staat niet meer in de dienstencatalogus)");
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
