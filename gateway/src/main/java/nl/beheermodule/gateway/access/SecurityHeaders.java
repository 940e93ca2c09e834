package nl.beheermodule.gateway.access;

import java.net.URI;
import nl.beheermodule.gateway.login.LoginSettings;
import nl.beheermodule.gateway.session.SessionSettings;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;

/** Headers that tell a browser to be careful. */
@Component
final class SecurityHeaders {
    private static final String SCREENS = String.join(
            "; ",
            "default-src 'self'",
            // the two styles that React Aria puts into the page
            "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"
                    + " 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self' ");

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
                    + "microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=(), browsing-topics=()";

    private final String loginOrigin;
    private final boolean secure;

    SecurityHeaders(LoginSettings login, SessionSettings session) {
        URI url = URI.create(login.url());
        loginOrigin = url.getScheme() + "://" + url.getAuthority();
        secure = session.secure();
    }

    Customizer<HeadersConfigurer<HttpSecurity>> forScreens() {
        return headers -> common(headers, SCREENS + loginOrigin);
    }

    /** A service that has a policy of its own for what it answers, keeps it. */
    Customizer<HeadersConfigurer<HttpSecurity>> forApi() {
        return headers -> common(headers, NOTHING);
    }

    /** Hashed files never change: they are kept. */
    Customizer<HeadersConfigurer<HttpSecurity>> forAssets() {
        return headers -> {
            common(headers, NOTHING);
            headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
        };
    }

    private void common(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(hsts -> {
                    hsts.maxAgeInSeconds(63_072_000).includeSubDomains(true);
                    if (secure) {
                        // the ingress speaks https, we do not
                        hsts.requestMatcher(AnyRequestMatcher.INSTANCE);
                    }
                });
    }
}
