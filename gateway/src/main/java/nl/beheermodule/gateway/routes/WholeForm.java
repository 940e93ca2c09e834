package nl.beheermodule.gateway.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;

/** A form that has arrived. Its fields are parameters, after those of the query. */
final class WholeForm extends WholeRequest {
    private final MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();

    WholeForm(HttpServletRequest request, byte[] body) {
        super(request, body);
        request.getParameterMap().forEach((name, values) -> parameters.addAll(name, List.of(values)));
        for (String field : StringUtils.tokenizeToStringArray(new String(body, StandardCharsets.UTF_8), "&")) {
            int is = field.indexOf('=');
            parameters.add(decoded(is < 0 ? field : field.substring(0, is)), decoded(field.substring(is + 1)));
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        return parameters.getFirst(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        List<String> values = parameters.get(name);
        return values == null ? null : values.toArray(String[]::new);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().toArray(String[]::new)));
    }

    /** What cannot be decoded stays as it came: nobody here will know it. */
    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return encoded;
        }
    }
}
