package nl.beheermodule.means.means.usecase;

import java.time.Period;
import nl.beheermodule.means.means.domain.RolePeriod;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RolePeriodConfiguration {
    @Bean
    RolePeriod rolePeriod(@Value("${beheer.means.administrator-role-lasts}") Period lasts) {
        return new RolePeriod(lasts);
    }
}
