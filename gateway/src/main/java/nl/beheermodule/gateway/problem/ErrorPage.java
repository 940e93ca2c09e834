package nl.beheermodule.gateway.problem;

import nl.beheermodule.platform.problem.ContainerProblems;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What Tomcat could not answer is answered as the services do. */
@Configuration(proxyBeanMethods = false)
class ErrorPage {

    /** Its name is its path. */
    @Bean("/error")
    ContainerProblems containerProblems(
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return new ContainerProblems(problems);
    }
}
