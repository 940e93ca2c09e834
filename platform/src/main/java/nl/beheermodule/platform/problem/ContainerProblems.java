package nl.beheermodule.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What fails before or after our controllers, in Tomcat or a filter, is answered as a problem too. */
public final class ContainerProblems implements ErrorController, HttpRequestHandler {
    private final HandlerExceptionResolver problems;

    public ContainerProblems(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) {
        Exception failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception thrown
                ? thrown
                : new ErrorResponseException(status(request));
        problems.resolveException(request, response, null, failure);
    }

    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus known = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
