package nl.beheermodule.keycloak.sms;

/** Sends one text message; which provider does it is configuration. */
interface SmsSender {

    /** @param mobile number in E.164, such as +31612345678 */
    void send(String mobile, String text) throws SmsNotSent;
}
