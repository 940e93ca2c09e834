package nl.beheermodule.gateway.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import nl.beheermodule.gateway.limits.LimitFilter;
import nl.beheermodule.gateway.login.BrowserLogin;
import nl.beheermodule.gateway.session.SessionLifetime;
import nl.beheermodule.gateway.session.SessionSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** People in a browser: the API behind a session, and the screens, which anyone may load. */
@Configuration(proxyBeanMethods = false)
class BrowserAccess {
    private final SecurityHeaders headers;
    private final Refusals refusals;
    private final LimitFilter limits;
    private final SessionLifetime lifetime;
    private final CookieCsrfTokenRepository csrfTokens;

    BrowserAccess(
            SecurityHeaders headers, Refusals refusals, LimitFilter limits, SessionSettings session, Clock clock) {
        this.headers = headers;
        this.refusals = refusals;
        this.limits = limits;
        this.lifetime = new SessionLifetime(session, clock);
        this.csrfTokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        csrfTokens.setCookieCustomizer(
                cookie -> cookie.secure(session.secure()).sameSite("Lax").path("/"));
    }

    @Bean
    @Order(40)
    SecurityFilterChain apiChain(HttpSecurity http) throws Exception {
        common(http.securityMatcher("/api/**")).headers(headers.forApi()).logout(logout -> logout.disable());
        return http.authorizeHttpRequests(requests -> api(requests)).build();
    }

    @Bean
    @Order(50)
    SecurityFilterChain screensChain(HttpSecurity http, BrowserLogin login) throws Exception {
        common(http).headers(headers.forScreens());
        login.install(http);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static void api(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.GET, PublicRoutes.READ)
                .permitAll()
                .requestMatchers(HttpMethod.POST, PublicRoutes.POST)
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private HttpSecurity common(HttpSecurity http) throws Exception {
        return http.addFilterBefore(lifetime, SecurityContextHolderFilter.class)
                .addFilterAfter(limits, SecurityContextHolderFilter.class)
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens))
                // nothing is asked again after login: the screen knows its own page
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    }
}
