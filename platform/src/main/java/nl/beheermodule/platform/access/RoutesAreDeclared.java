package nl.beheermodule.platform.access;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops the start when one of our routes has no {@link Access}, or needs an organisation its path does not name. */
final class RoutesAreDeclared implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping routes;

    RoutesAreDeclared(RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> undeclared = routes.getHandlerMethods().entrySet().stream()
                .filter(route -> isOurs(route.getValue()))
                .filter(route -> !declared(route.getValue(), route.getKey().toString()))
                .map(route -> route.getKey() + " in " + route.getValue().getShortLogMessage())
                .toList();
        if (!undeclared.isEmpty()) {
            throw new IllegalStateException(
                    "These routes do not say with @Access who may use them, or need {organisationId} in their path: "
                            + undeclared);
        }
    }

    static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("nl.beheermodule.");
    }

    private static boolean declared(HandlerMethod method, String route) {
        Access access = method.getMethodAnnotation(Access.class);
        if (access == null) {
            return false;
        }
        return switch (access.value()) {
            case HOLDER, ADMINISTRATOR -> route.contains("{organisationId}");
            case EVERYONE, SIGNED_IN, EMPLOYEE, OPERATOR, MACHINE -> true;
        };
    }
}
