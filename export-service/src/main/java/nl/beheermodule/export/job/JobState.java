package nl.beheermodule.export.job;

/** How far an export is. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    /** By who asked, or the file was thrown away. */
    CANCELLED,
    /** It did not work, also not when tried again: may be asked for anew. */
    FAILED
}
