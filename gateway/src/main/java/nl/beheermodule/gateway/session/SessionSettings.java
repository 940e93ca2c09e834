package nl.beheermodule.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param idle without anything asked for by the person, the session ends after this
 * @param longest and after this in any case
 * @param secure cookies over https only, and bound to this host; off on plain http at 127.0.0.1
 */
@ConfigurationProperties("beheer.gateway.session")
public record SessionSettings(Duration idle, Duration longest, boolean secure) {

    String cookieName() {
        return secure ? "__Host-SESSION" : "SESSION";
    }
}
