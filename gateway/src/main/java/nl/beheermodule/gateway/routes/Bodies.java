package nl.beheermodule.gateway.routes;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** How large a request may be: anything, and an upload (R43: 5 MB, with what surrounds it). */
@ConfigurationProperties("beheer.gateway.bodies")
public record Bodies(DataSize most, DataSize uploads) {}
