package nl.beheermodule.gateway.limits;

import io.micrometer.core.instrument.MeterRegistry;
import nl.beheermodule.gateway.problem.Problems;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    LimitFilter limitFilter(Limits limits, Problems problems, MeterRegistry meters) {
        return new LimitFilter(limits, problems, meters);
    }

    /** It stands in the security chains, not beside them. */
    @Bean
    FilterRegistrationBean<LimitFilter> limitFilterInChainsOnly(LimitFilter limitFilter) {
        FilterRegistrationBean<LimitFilter> registration = new FilterRegistrationBean<>(limitFilter);
        registration.setEnabled(false);
        return registration;
    }
}
