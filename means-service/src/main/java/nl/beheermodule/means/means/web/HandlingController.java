package nl.beheermodule.means.means.web;

import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.usecase.HandleApplication;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.outbox.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** “In behandeling”: taken, taken over from a colleague, given back (design 11). */
@RestController
class HandlingController {
    private static final String HANDLING = "/v1/applications/{meansId}/handling";

    /** @param takeOver said aloud that a colleague's is taken over */
    record Taking(@Nullable Boolean takeOver) {}

    private final HandleApplication handle;

    HandlingController(HandleApplication handle) {
        this.handle = handle;
    }

    @Access(Who.EMPLOYEE)
    @PutMapping(HANDLING)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(
            @PathVariable String meansId,
            @RequestBody Taking taking,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        handle.take(
                new MeansId(meansId),
                new HandleApplication.Employee(caller.username(), caller.name()),
                Boolean.TRUE.equals(taking.takeOver()),
                IfMatch.version(ifMatch));
    }

    @Access(Who.EMPLOYEE)
    @DeleteMapping(HANDLING)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable String meansId, Caller caller) {
        handle.giveBack(new MeansId(meansId), caller.username());
    }
}
