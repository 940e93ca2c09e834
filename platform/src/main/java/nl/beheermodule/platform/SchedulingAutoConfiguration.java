package nl.beheermodule.platform;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Threads for sweeps and for looking whether there is work. Each has its own, so that one that waits for a mail server or
 * for Keycloak holds up no other. (What Spring Boot gives with virtual threads runs everything of a fixed delay on one.)
 */
@AutoConfiguration(after = TaskExecutionAutoConfiguration.class, before = TaskSchedulingAutoConfiguration.class)
@EnableScheduling
public class SchedulingAutoConfiguration {
    private static final int MORE_THAN_THERE_ARE_TASKS = 32;

    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setVirtualThreads(true);
        scheduler.setPoolSize(MORE_THAN_THERE_ARE_TASKS);
        scheduler.setThreadNamePrefix("sweep-");
        return scheduler;
    }
}
