package nl.beheermodule.keycloak.sms;

/** The text message did not leave: no number, or the SMS provider is unreachable or refuses. */
final class SmsNotSent extends Exception {
    private static final long serialVersionUID = 1L;

    SmsNotSent(String message) {
        super(message);
    }

    SmsNotSent(Throwable cause) {
        super(cause);
    }
}
