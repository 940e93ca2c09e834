package nl.beheermodule.launcher.part;

/**
 * The ports on 127.0.0.1.
 *
 * @param offset added to every port, so that two platforms can stand side by side
 */
public record Ports(int offset) {
    private static final int HIGHEST = 65_535 - 27_017;

    public Ports {
        if (offset < 0 || offset > HIGHEST) {
            throw new IllegalArgumentException("BEHEER_PORT_OFFSET is a number from 0 to " + HIGHEST + ".");
        }
    }

    public int gateway() {
        return 8080 + offset;
    }

    public int identity() {
        return 8081 + offset;
    }

    public int means() {
        return 8082 + offset;
    }

    public int authorization() {
        return 8083 + offset;
    }

    public int chainAuthorization() {
        return 8084 + offset;
    }

    public int billing() {
        return 8087 + offset;
    }

    public int export() {
        return 8086 + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    public int keycloakManagement() {
        return 9000 + offset;
    }

    public int kafka() {
        return 9092 + offset;
    }

    public int kafkaController() {
        return 9093 + offset;
    }

    public int mongodb() {
        return 27_017 + offset;
    }

    public int smtp() {
        return 1025 + offset;
    }

    public int inbox() {
        return 8025 + offset;
    }

    public static String http(int port) {
        return "http://127.0.0.1:" + port;
    }
}
