package nl.beheermodule.platform.test.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Schema of a record on the wire. What is not {@code @Nullable} is required. */
final class EventSchema {
    private EventSchema() {}

    static Map<String, Object> of(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(component.getName(), schema(component.getGenericType()));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        return ordered("type", "object", "required", required, "properties", properties);
    }

    private static Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return ordered("type", "array", "items", schema(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return ordered("type", "string");
        }
        if (plain == int.class || plain == long.class || plain == Integer.class) {
            return ordered("type", "integer");
        }
        if (plain == boolean.class) {
            return ordered("type", "boolean");
        }
        if (plain == Instant.class) {
            return ordered("type", "string", "format", "date-time");
        }
        if (plain == LocalDate.class) {
            return ordered("type", "string", "format", "date");
        }
        if (plain.isEnum()) {
            return ordered(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
        if (plain.isRecord()) {
            return of(plain);
        }
        throw new IllegalArgumentException("No JSON form is agreed for " + type);
    }

    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return map;
    }
}
