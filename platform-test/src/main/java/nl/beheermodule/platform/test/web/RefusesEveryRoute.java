package nl.beheermodule.platform.test.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
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
        Strangers strangers = new Strangers(
                http.as(members.administrator("another-" + organisation)),
                http.as(members.user(organisation)),
                http.as(members.administrator(organisation).level("loa2")),
                http.as(members.member(
                        "p-" + UUID.randomUUID(), List.of(organisation), Role.ADMINISTRATOR, AssuranceLevel.EH2)));
        List<Route> routes = Route.all(OpenApiStaysTrue.DOCUMENT, organisation);
        assertThat(routes).isNotEmpty();
        return routes.stream().flatMap(route -> refusals(route, http, strangers));
    }

    private static Stream<DynamicTest> refusals(Route route, TestHttp http, Strangers strangers) {
        Who who = route.who();
        if (who == Who.EVERYONE) {
            return Stream.empty();
        }
        DynamicTest noSession = refuses(route, "without a session", http.anonymous(), 401);
        DynamicTest garbage = dynamicTest(
                route + " refuses a forged token",
                () -> assertThat(route.callWith(http.anonymous(), "Bearer forged")
                                .status())
                        .isEqualTo(401));
        Stream<DynamicTest> others = switch (who) {
            case EVERYONE, SIGNED_IN -> Stream.empty();
            case HOLDER -> Stream.of(refuses(route, "of another company", strangers.otherCompany(), 404));
            case ADMINISTRATOR ->
                Stream.of(
                        refuses(route, "of another company", strangers.otherCompany(), 404),
                        refuses(route, "with role gebruiker", strangers.user(), 403),
                        refuses(route, "with a session below EH2+", strangers.weakSession(), 403),
                        refuses(route, "with a means below EH2+", strangers.weakMeans(), 403));
            case EMPLOYEE, OPERATOR, MACHINE ->
                Stream.of(refuses(route, "who is a beheerder only", strangers.otherCompany(), 403));
        };
        return Stream.concat(Stream.of(noSession, garbage), others);
    }

    private static DynamicTest refuses(Route route, String whom, TestHttp as, int status) {
        return dynamicTest(route + " refuses a caller " + whom, () -> {
            Answer answer = route.call(as);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        });
    }

    /** People who may not. */
    record Strangers(TestHttp otherCompany, TestHttp user, TestHttp weakSession, TestHttp weakMeans) {}
}
