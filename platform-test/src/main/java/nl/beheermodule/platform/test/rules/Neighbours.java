package nl.beheermodule.platform.test.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Modules by the name after {@code nl.beheermodule}. */
public final class Neighbours {
    private static final String OURS = "nl.beheermodule.";

    private Neighbours() {}

    /** A module may know itself and these. */
    public static ArchCondition<JavaClass> knowOnly(String... modules) {
        Set<String> known = Set.of(modules);
        return new ArchCondition<>("know no other module of ours than " + known) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String mine = module(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> {
                            String other = module(dependency.getTargetClass());
                            return !other.isEmpty() && !other.equals(mine) && !known.contains(other);
                        })
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    /** @return empty for what is not ours */
    private static String module(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName() + ".";
        return name.startsWith(OURS) ? name.substring(OURS.length(), name.indexOf('.', OURS.length())) : "";
    }
}
