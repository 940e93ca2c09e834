package nl.beheermodule.gateway.limits;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much may be asked in a minute.
 *
 * @param factor by which every rule is multiplied
 * @param atOnce requests under way together, on one replica
 */
@ConfigurationProperties("beheer.gateway.limits")
public record Limits(double factor, int atOnce, List<Rule> rules) {

    /** @param aMinute requests in a minute, by one address or account, on one replica */
    record Rule(String name, By by, int aMinute, List<String> paths) {}

    /** Whose requests are counted together. */
    enum By {
        ADDRESS,
        ACCOUNT
    }

    long allowed(Rule rule) {
        return Math.max(1, Math.round(rule.aMinute() * factor));
    }
}
