package nl.beheermodule.platform.test.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.idempotency.CreationKey;
import nl.beheermodule.platform.idempotency.CreationKeyParameter;
import nl.beheermodule.platform.paging.PageQuery;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** How our own parameters and access rules stand in the OpenAPI document. */
@Configuration(proxyBeanMethods = false)
public class OpenApiOfOurs {
    static final String ACCESS = "x-access";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, PageQuery.class, CreationKey.class);
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        return new OpenAPI()
                .info(new Info().title("Beheermodule " + service).version("v1"))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OperationCustomizer ourParametersAndRules() {
        return (operation, method) -> {
            Access access = method.getMethodAnnotation(Access.class);
            if (access != null) {
                operation.addExtension(ACCESS, access.value().name());
            }
            if (takes(method, PageQuery.class)) {
                operation.addParametersItem(query("page", new IntegerSchema()));
                operation.addParametersItem(query("size", new IntegerSchema()));
                operation.addParametersItem(query("sort", new StringSchema()));
                operation.addParametersItem(query("query", new StringSchema()));
            }
            if (takes(method, CreationKey.class)) {
                operation.addParametersItem(new Parameter()
                        .in("header")
                        .name(CreationKeyParameter.HEADER)
                        .schema(new StringSchema()));
            }
            return operation;
        };
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new Parameter().in("query").name(name).required(false).schema(schema);
    }
}
