package nl.beheermodule.gateway.session;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions are in MongoDB: any replica serves any session, and a restart ends none. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    StoredSessions sessions(MongoOperations mongo, SessionSettings settings, ApplicationEventPublisher events) {
        StoredSessions sessions = new StoredSessions(mongo, new SessionDocuments(settings.idle()), events);
        sessions.setDefaultMaxInactiveInterval(settings.idle());
        return sessions;
    }

    @Bean
    CookieSerializer sessionCookie(SessionSettings settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.cookieName());
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(settings.secure());
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    OidcSessionRegistry loginSessions(MongoOperations mongo, SessionSettings settings) {
        return new LoginSessions(mongo, settings.longest());
    }
}
