package nl.beheermodule.export.job;

/** This attempt no longer counts: it was cancelled, somebody else took over, or the process ends. */
final class JobStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
