package nl.beheermodule.authorization.job.domain;

public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    /** What was granted before stays. */
    CANCELLED;

    public boolean ended() {
        return this == DONE || this == CANCELLED;
    }
}
