package nl.beheermodule.gateway.login;

import java.util.Arrays;
import java.util.Optional;
import nl.beheermodule.contracts.AssuranceLevel;
import org.jspecify.annotations.Nullable;

/** How strongly one logged in, as {@code acr} says it in the scheme's own names (R3). */
public enum Level {
    LOA2("urn:etoegang:core:assurance-class:loa2", AssuranceLevel.EH2),
    LOA2PLUS("urn:etoegang:core:assurance-class:loa2plus", AssuranceLevel.EH2_PLUS),
    LOA3("urn:etoegang:core:assurance-class:loa3", AssuranceLevel.EH3),
    LOA4("urn:etoegang:core:assurance-class:loa4", AssuranceLevel.EH4);

    private final String urn;
    private final AssuranceLevel assurance;

    Level(String urn, AssuranceLevel assurance) {
        this.urn = urn;
        this.assurance = assurance;
    }

    /** The least with which one comes in (R17). */
    public static Level least() {
        return LOA2PLUS;
    }

    /** @return empty when {@code acr} is none of the scheme's */
    public static Optional<Level> of(@Nullable String acr) {
        return Arrays.stream(values()).filter(level -> level.urn.equals(acr)).findFirst();
    }

    public boolean isEnough() {
        return compareTo(least()) >= 0;
    }

    public String urn() {
        return urn;
    }

    public AssuranceLevel assurance() {
        return assurance;
    }
}
