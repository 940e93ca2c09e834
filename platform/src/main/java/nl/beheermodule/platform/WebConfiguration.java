package nl.beheermodule.platform;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.platform.idempotency.CreationKeyParameter;
import nl.beheermodule.platform.paging.PageParameter;
import nl.beheermodule.platform.problem.ProblemAdvice;
import nl.beheermodule.platform.time.IsoDate;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

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

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addFormatterForFieldType(
                        LocalDate.class,
                        (day, locale) -> day.toString(),
                        (text, locale) -> LocalDate.parse(text.strip(), IsoDate.FORMAT));
            }
        };
    }

    @Bean
    JsonMapperBuilderCustomizer datesOfFourDigitYears() {
        return json -> json.addModule(
                new SimpleModule("dates").addDeserializer(LocalDate.class, new LocalDateDeserializer(IsoDate.FORMAT)));
    }
}
