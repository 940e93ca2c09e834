package nl.beheermodule.gateway.access;

import nl.beheermodule.gateway.limits.LimitFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** What comes without a session: files, machines with a token of their own, operators. */
@Configuration(proxyBeanMethods = false)
class OtherAccess {
    private final SecurityHeaders headers;
    private final Refusals refusals;

    OtherAccess(SecurityHeaders headers, Refusals refusals) {
        this.headers = headers;
        this.refusals = refusals;
    }

    @Bean
    @Order(10)
    SecurityFilterChain assetChain(HttpSecurity http) throws Exception {
        return stateless(http.securityMatcher("/assets/**"))
                .headers(headers.forAssets())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Decisions (AuthZEN): authorization-service checks the token that the machine sends. */
    @Bean
    @Order(20)
    SecurityFilterChain machineChain(HttpSecurity http, LimitFilter limits) throws Exception {
        return stateless(http.securityMatcher("/access/**"))
                .addFilterAfter(limits, SecurityContextHolderFilter.class)
                .headers(headers.forApi())
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, "/access/v1/*")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(30)
    SecurityFilterChain operatorChain(HttpSecurity http) throws Exception {
        return stateless(http.securityMatcher("/actuator/**"))
                .headers(headers.forApi())
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> {}))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/*")
                                .permitAll()
                                .anyRequest()
                                .hasRole("operator"))
                .build();
    }

    private HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    }
}
