package nl.beheermodule.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.beheermodule.platform.test.ServiceIT;
import org.springframework.test.context.ContextConfiguration;

/** The whole service, with a login server and a mail server of the test beside it. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceIT
@ContextConfiguration(initializers = Surroundings.class)
public @interface IdentityIT {}
