package nl.beheermodule.gateway.limits;

import io.micrometer.core.instrument.MeterRegistry;
import nl.beheermodule.gateway.problem.Problems;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    LimitFilter limitFilter(Limits limits, Problems problems, MeterRegistry meters) {
        return new LimitFilter(limits, problems, meters);
    }

    /** Before anything that costs something, such as looking up the session. */
    @Bean
    FilterRegistrationBean<AtOnceFilter> atOnceFilter(Limits limits, Problems problems, MeterRegistry meters) {
        FilterRegistrationBean<AtOnceFilter> registration =
                new FilterRegistrationBean<>(new AtOnceFilter(limits.atOnce(), problems, meters));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** It stands in the security chains, not beside them. */
    @Bean
    FilterRegistrationBean<LimitFilter> limitFilterInChainsOnly(LimitFilter limitFilter) {
        FilterRegistrationBean<LimitFilter> registration = new FilterRegistrationBean<>(limitFilter);
        registration.setEnabled(false);
        return registration;
    }
}
