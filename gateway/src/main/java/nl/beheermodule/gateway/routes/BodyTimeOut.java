package nl.beheermodule.gateway.routes;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/** How long Tomcat waits for the next byte of a body: otherwise as long as a connection may be idle, which is a minute. */
@Component
final class BodyTimeOut implements TomcatConnectorCustomizer {
    private final Bodies bodies;

    BodyTimeOut(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void customize(Connector connector) {
        connector.setProperty("disableUploadTimeout", "false");
        connector.setProperty(
                "connectionUploadTimeout", Long.toString(bodies.patience().toMillis()));
    }
}
