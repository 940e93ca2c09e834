package nl.beheermodule.platform.test.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beheermodule.platform.access.Who;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every route of the OpenAPI document refuses whom it must: generated, so that a new route cannot be forgotten. */
public interface RefusesEveryRoute {

    @TestFactory
    default Stream<DynamicTest> every_route_refuses(@Autowired TestHttp http, @Autowired TestMembers members)
            throws IOException {
        String organisation = "o-" + UUID.randomUUID();
        Strangers strangers = Strangers.of(organisation, http, members);
        List<Route> routes = Route.all(OpenApiStaysTrue.DOCUMENT, organisation);
        assertThat(routes).isNotEmpty();
        return routes.stream()
                .filter(route -> route.who() != Who.EVERYONE)
                .flatMap(route -> Stream.concat(withoutSession(route, http), others(route, strangers)));
    }

    private static Stream<DynamicTest> withoutSession(Route route, TestHttp http) {
        Tokens over = Tokens.operator("otto").expired();
        return Stream.of(
                refuses(route, "without a session", http.anonymous(), 401),
                refuses(route, "whose session is over", http.as(over), 401),
                dynamicTest(
                        route + " refuses a forged token",
                        () -> assertThat(route.callWith(http.anonymous(), "Bearer forged")
                                        .status())
                                .isEqualTo(401)));
    }

    private static Stream<DynamicTest> others(Route route, Strangers strangers) {
        return switch (route.who()) {
            // whoever is logged in, however weakly: there is nobody else to refuse
            case EVERYONE, SIGNED_IN -> Stream.empty();
            case HOLDER -> refusesAll(route, strangers.elsewhere(), 404);
            case ADMINISTRATOR ->
                Stream.concat(
                        Stream.of(
                                refuses(route, "with role gebruiker", strangers.user(), 403),
                                refuses(route, "with a session below EH2+", strangers.weakSession(), 403),
                                refuses(route, "with a session without level", strangers.noLevel(), 403),
                                refuses(route, "with a means below EH2+", strangers.weakMeans(), 403)),
                        refusesAll(route, strangers.elsewhere(), 404));
            case EMPLOYEE ->
                Stream.concat(
                        Stream.of(refuses(route, "with a session below EH2+", strangers.weakEmployee(), 403)),
                        refusesAll(route, strangers.but("medewerker"), 403));
            case OPERATOR ->
                Stream.concat(
                        Stream.of(refuses(route, "with a session below EH2+", strangers.weakOperator(), 403)),
                        refusesAll(route, strangers.but("operator"), 403));
            case MACHINE -> refusesAll(route, strangers.but("dienstverlener"), 403);
        };
    }

    private static Stream<DynamicTest> refusesAll(Route route, Map<String, TestHttp> callers, int status) {
        return callers.entrySet().stream()
                .map(caller -> refuses(route, "who is " + caller.getKey() + " only", caller.getValue(), status));
    }

    private static DynamicTest refuses(Route route, String whom, TestHttp as, int status) {
        return dynamicTest(route + " refuses a caller " + whom, () -> {
            Answer answer = route.call(as);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        });
    }
}
