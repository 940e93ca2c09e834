package nl.beheermodule.keycloak.sms;

import java.net.URI;

/** Which way the codes go out. */
final class SmsSenders {
    private static final String LOCAL = "local";

    private SmsSenders() {}

    /**
     * @param environment {@code local} on one machine for trying out; what nobody says is production
     * @throws IllegalStateException when codes would be in the log of a real platform
     */
    static SmsSender of(String sender, String url, String environment) {
        return switch (sender) {
            case "http" -> new HttpSmsSender(URI.create(url));
            case "log" -> {
                if (!LOCAL.equals(environment)) {
                    throw new IllegalStateException(
                            "Not started: BM_SMS_SENDER=log writes the codes of people to the log. "
                                    + "Set BM_SMS_SENDER=http and BM_SMS_URL (on one machine for trying out: "
                                    + "BEHEER_ENVIRONMENT=local)");
                }
                yield new LogSmsSender();
            }
            default -> throw new IllegalStateException("BM_SMS_SENDER is http or log, not " + sender);
        };
    }
}
