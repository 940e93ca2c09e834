package nl.beheermodule.platform.paging;

import nl.beheermodule.platform.paging.PageQuery.Order;
import nl.beheermodule.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads a {@link PageQuery} from the query string. */
public final class PageParameter implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageQuery.class;
    }

    @Override
    public PageQuery resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String query = text(request, "query").strip();
        if (query.length() > PageQuery.MAX_QUERY) {
            throw new InvalidInput("query", "De zoektekst mag maximaal 100 tekens lang zijn.");
        }
        return new PageQuery(
                number(request, "page", 0, 0, PageQuery.MAX_PAGE),
                number(request, "size", 20, 1, PageQuery.MAX_SIZE),
                Order.list(text(request, "sort")),
                query);
    }

    private static int number(NativeWebRequest request, String name, int otherwise, int least, int most) {
        String given = text(request, name);
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(given);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // the sentence below says it all
        }
        throw new InvalidInput(name, "‘" + name + "’ moet een getal zijn van " + least + " tot en met " + most + ".");
    }

    private static String text(NativeWebRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
