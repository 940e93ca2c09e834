package nl.beheermodule.platform.access;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Subscription;
import nl.beheermodule.platform.problem.ContainerProblems;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The filter chain checks the token, the interceptor the rule of the route. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "beheer.access", havingValue = "service", matchIfMissing = true)
public class AccessConfiguration {

    @Bean
    AccessAnswers accessAnswers(@Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return new AccessAnswers(problems);
    }

    /** Its name is its path: the container comes here with what it could not answer. */
    @Bean("/error")
    ContainerProblems containerProblems(
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return new ContainerProblems(problems);
    }

    @Bean
    SecurityFilterChain accessFilterChain(HttpSecurity http, AccessAnswers answers) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access((token, context) -> new AuthorizationDecision(
                                Callers.of(context.getRequest()).mayOperate()))
                        .anyRequest()
                        .permitAll())
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> {})
                        .authenticationEntryPoint(answers)
                        .accessDeniedHandler(answers)
                        .withObjectPostProcessor(unavailableKeysGoTo(answers)))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Keycloak's keys being away is an outage of ours, not a failure of the caller. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> unavailableKeysGoTo(AccessAnswers answers) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(answers::commence);
                return filter;
            }
        };
    }

    @Bean
    Memberships memberships(MongoOperations mongo, Copies copies, Clock clock) {
        return new Memberships(mongo, copies, clock);
    }

    @Bean
    Subscription<MeansEvents> membershipSubscription(Memberships memberships) {
        return Subscription.to(MeansEvents.class, "memberships", memberships::on);
    }

    @Bean
    RoutesAreDeclared routesAreDeclared(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        return new RoutesAreDeclared(requestMappingHandlerMapping);
    }

    @Bean
    WebMvcConfigurer accessOnEveryRoute(Memberships memberships) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessInterceptor(memberships));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerParameter());
            }
        };
    }
}
