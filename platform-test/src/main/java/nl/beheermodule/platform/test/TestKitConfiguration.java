package nl.beheermodule.platform.test;

import java.time.Clock;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.OpenApiOfOurs;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The beans that {@link ServiceIT} adds to the service. */
@Configuration(proxyBeanMethods = false)
@Import(OpenApiOfOurs.class)
public class TestKitConfiguration {
    @Bean
    MutableClock mutableClock() {
        return new MutableClock();
    }

    @Bean
    JwtDecoder testJwtDecoder() {
        return Tokens.decoder();
    }

    @Bean
    TestHttp testHttp(Environment environment) {
        return new TestHttp(environment);
    }

    @Bean
    TestEvents testEvents() {
        return new TestEvents();
    }

    @Bean
    TestMembers testMembers(TestEvents events, Memberships memberships, Clock clock) {
        return new TestMembers(events, memberships, clock);
    }
}
