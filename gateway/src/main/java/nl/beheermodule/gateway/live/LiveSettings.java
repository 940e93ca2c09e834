package nl.beheermodule.gateway.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param heartbeat a sign of life when nothing happens; at each, a connection whose session has ended is closed
 * @param longest after which a connection ends; the browser opens a new one, and is checked again
 * @param queue changes that wait for a slow browser; with more, its connection ends
 * @param connections at the most, on this replica
 * @param connectionsPerAccount at the most, on this replica
 */
@ConfigurationProperties("beheer.gateway.live")
record LiveSettings(Duration heartbeat, Duration longest, int queue, int connections, int connectionsPerAccount) {}
