package nl.beheermodule.gateway.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.beheermodule.platform.test.ServiceIT;
import org.springframework.test.context.ContextConfiguration;

/** The whole gateway over HTTP, with real Kafka and MongoDB, between a fake login server and fake services. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceIT
@ContextConfiguration(initializers = Surroundings.class)
public @interface GatewayIT {}
