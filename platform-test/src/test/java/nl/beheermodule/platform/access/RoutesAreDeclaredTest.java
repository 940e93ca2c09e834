package nl.beheermodule.platform.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class RoutesAreDeclaredTest {
    @RestController
    static class Forgotten {
        @GetMapping("/v1/forgotten")
        String nobodySaidWho() {
            return "open for all?";
        }
    }

    @RestController
    static class Placeless {
        @Access(Who.ADMINISTRATOR)
        @GetMapping("/v1/of-which-company")
        String noOrganisation() {
            return "?";
        }
    }

    @RestController
    static class Declared {
        @Access(Who.ADMINISTRATOR)
        @GetMapping("/v1/organisations/{organisationId}/x")
        String said() {
            return "!";
        }
    }

    @Test
    void a_route_that_does_not_say_who_may_use_it_stops_the_start() {
        assertThatThrownBy(() -> start(Forgotten.class)).hasMessageContaining("/v1/forgotten");
    }

    @Test
    void a_route_for_beheerders_must_name_the_organisation() {
        assertThatThrownBy(() -> start(Placeless.class)).hasMessageContaining("/v1/of-which-company");
    }

    @Test
    void a_declared_route_starts() {
        assertThatCode(() -> start(Declared.class)).doesNotThrowAnyException();
    }

    private static void start(Class<?> controller) {
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        context.registerSingleton("controller", controller);
        context.refresh();
        RequestMappingHandlerMapping routes = new RequestMappingHandlerMapping();
        routes.setApplicationContext(context);
        routes.afterPropertiesSet();
        new RoutesAreDeclared(routes).afterSingletonsInstantiated();
    }
}
