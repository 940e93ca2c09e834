package nl.beheermodule.keycloak.sms;

import org.keycloak.events.Errors;

/** The outcome of an entered code, with the text the person sees and the error the event carries. */
enum CodeCheck {
    RIGHT("", ""),
    WRONG("smsWrong", Errors.INVALID_USER_CREDENTIALS),
    /** Too many wrong attempts: this code is void, even when entered rightly. */
    BURNED("smsBurned", Errors.INVALID_USER_CREDENTIALS),
    EXPIRED("smsExpired", Errors.EXPIRED_CODE);

    final String message;
    final String eventError;

    CodeCheck(String message, String eventError) {
        this.message = message;
        this.eventError = eventError;
    }
}
