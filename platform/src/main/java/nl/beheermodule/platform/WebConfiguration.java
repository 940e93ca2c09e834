package nl.beheermodule.platform;

import java.util.List;
import nl.beheermodule.platform.idempotency.CreationKeyParameter;
import nl.beheermodule.platform.paging.PageParameter;
import nl.beheermodule.platform.problem.ProblemAdvice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Parameters and problems that every controller shares. */
@Configuration(proxyBeanMethods = false)
@Import(ProblemAdvice.class)
class WebConfiguration {

    @Bean
    WebMvcConfigurer sharedParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageParameter());
                resolvers.add(new CreationKeyParameter());
            }
        };
    }
}
