package nl.beheermodule.means.post;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** In tests of the whole service, post arrives in a list. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {
    @Bean
    @Primary
    SentPost sentPost() {
        return new SentPost();
    }
}
