package nl.beheermodule.platform.test.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import java.time.Clock;
import java.util.Date;
import java.util.Random;
import java.util.UUID;

/** Calls that take the time or chance from the machine. The time of a {@link Clock} that was handed over is an input. */
final class ClocksAndDice {
    static final DescribedPredicate<JavaCall<?>> READ =
            DescribedPredicate.describe("read the clock or throw a die", ClocksAndDice::reads);

    private ClocksAndDice() {}

    private static boolean reads(JavaAccess<?> access) {
        AccessTarget.CodeUnitCallTarget target = ((JavaCall<?>) access).getTarget();
        boolean handed = target.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Clock.class));
        String owner = target.getOwner().getName();
        return switch (target.getName()) {
            case "now" -> owner.startsWith("java.time.") && !handed;
            case "currentTimeMillis" -> owner.equals(System.class.getName());
            case "system", "systemUTC", "systemDefaultZone" -> owner.equals(Clock.class.getName());
            case "randomUUID" -> owner.equals(UUID.class.getName());
            case "random" -> owner.equals(Math.class.getName());
            case "<init>" ->
                target.getRawParameterTypes().isEmpty()
                        && (owner.equals(Date.class.getName()) || owner.equals(Random.class.getName()));
            default -> false;
        };
    }
}
