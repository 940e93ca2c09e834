package nl.beheermodule.chain.known;

import java.util.regex.Pattern;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.platform.problem.InvalidInput;

/** A KvK number as it was typed: spaces and dots do not matter. */
public final class KvkInput {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.]");

    private KvkInput() {}

    /** @throws InvalidInput when it is none */
    public static KvkNumber of(String typed) {
        try {
            return new KvkNumber(SEPARATORS.matcher(typed).replaceAll(""));
        } catch (IllegalArgumentException notANumber) {
            throw new InvalidInput("kvkNumber", "Het KvK-nummer heeft 8 cijfers.");
        }
    }
}
