package nl.beheermodule.gateway.routes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import nl.beheermodule.gateway.login.SessionEnded;
import nl.beheermodule.gateway.login.SessionTokens;
import nl.beheermodule.platform.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Session in, access token out. A token that the browser sent itself never gets through. */
record TokenRelay(SessionTokens tokens) implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Optional<String> token;
        try {
            token = tokens.current(request.servletRequest(), response());
        } catch (SessionEnded ended) {
            return endedToo(request.servletRequest());
        }
        return next.handle(ServerRequest.from(request)
                .headers(headers -> {
                    headers.remove(HttpHeaders.AUTHORIZATION);
                    token.ifPresent(headers::setBearerAuth);
                })
                .build());
    }

    private static ServerResponse endedToo(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return ServerResponse.status(HttpStatus.UNAUTHORIZED)
                .body(Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "no-session",
                        "U bent niet meer ingelogd",
                        "Log opnieuw in om verder te gaan."));
    }

    private static HttpServletResponse response() {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            return attributes.getResponse();
        }
        throw new IllegalStateException("No response is being made");
    }
}
