package nl.beheermodule.launcher.part;

/** Whether a part does its work now; never throws, answers within seconds. */
@FunctionalInterface
public interface HealthCheck {
    boolean isHealthy() throws InterruptedException;
}
