package nl.beheermodule.platform.imports;

/** How far an import is. */
public enum ImportState {
    /** Its rows are being looked at. */
    ANALYSING,
    /** What it would do is shown; nothing was done. */
    READY,
    APPLYING,
    DONE,
    /** Stopped half way: what was done stays. */
    CANCELLED;

    boolean underWay() {
        return this == ANALYSING || this == APPLYING;
    }
}
