package nl.beheermodule.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import nl.beheermodule.platform.access.Actor;
import nl.beheermodule.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link CreationKey} from the {@code Idempotency-Key} header. */
public final class CreationKeyParameter implements HandlerMethodArgumentResolver {
    public static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 128;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CreationKey.class;
    }

    @Override
    public CreationKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String key = request.getHeader(HEADER);
        if (key == null || key.isBlank()) {
            return CreationKey.random();
        }
        if (key.length() > LONGEST) {
            throw new InvalidInput(HEADER, "De Idempotency-Key mag maximaal " + LONGEST + " tekens lang zijn.");
        }
        return CreationKey.of(Actor.current().by() + "\n" + route(request), key);
    }

    /** The same key on another route, or for another organisation, is another creation. */
    private static String route(NativeWebRequest request) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        return http == null ? "" : http.getRequestURI();
    }
}
