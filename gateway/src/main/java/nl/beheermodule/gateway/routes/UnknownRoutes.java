package nl.beheermodule.gateway.routes;

import nl.beheermodule.platform.problem.NotFound;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What nobody answers under the API. */
@RestController
class UnknownRoutes {
    @RequestMapping({"/api/**", "/access/**"})
    void unknown() {
        throw new NotFound("Wat u zoekt");
    }
}
