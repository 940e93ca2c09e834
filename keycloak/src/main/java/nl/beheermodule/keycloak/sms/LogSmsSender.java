package nl.beheermodule.keycloak.sms;

import org.jboss.logging.Logger;

/** For a developer without an SMS provider: the text goes to the log. Only on explicit request, a log is no place for codes. */
final class LogSmsSender implements SmsSender {
    private static final Logger LOG = Logger.getLogger(LogSmsSender.class);

    @Override
    public void send(String mobile, String text) {
        LOG.infof("SMS: %s", text);
    }
}
