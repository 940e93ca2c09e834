package nl.beheermodule.gateway;

import nl.beheermodule.platform.start.ServiceApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the gateway. It is always a process of its own: its class path would change how the services start. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {
    public static final String NAME = "gateway";

    public static void main(String[] args) {
        ServiceApplication.run(GatewayApplication.class, NAME, args);
    }
}
