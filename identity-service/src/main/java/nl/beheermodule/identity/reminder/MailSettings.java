package nl.beheermodule.identity.reminder;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param username absent when the server asks for none, as on one machine
 * @param starttls whether an encrypted connection is required
 */
@ConfigurationProperties("beheer.mail")
record MailSettings(
        String host,
        int port,
        @Nullable String username,
        @Nullable String password,
        boolean starttls) {}
