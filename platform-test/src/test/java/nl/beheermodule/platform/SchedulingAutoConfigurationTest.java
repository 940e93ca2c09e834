package nl.beheermodule.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;

class SchedulingAutoConfigurationTest {
    private static final class Sweeps {
        private final CountDownLatch answer = new CountDownLatch(1);
        private final CountDownLatch twice = new CountDownLatch(2);

        @Scheduled(fixedDelay = 1)
        void waits() throws InterruptedException {
            answer.await();
        }

        @Scheduled(fixedDelay = 1)
        void goesOn() {
            twice.countDown();
        }
    }

    @Test
    void a_sweep_that_waits_for_an_outside_party_holds_up_no_other() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        TaskExecutionAutoConfiguration.class,
                        SchedulingAutoConfiguration.class,
                        TaskSchedulingAutoConfiguration.class))
                .withPropertyValues("spring.threads.virtual.enabled=true")
                .withBean(Sweeps.class)
                .run(context -> {
                    Sweeps sweeps = context.getBean(Sweeps.class);
                    assertThat(sweeps.twice.await(10, TimeUnit.SECONDS)).isTrue();
                    sweeps.answer.countDown();
                    assertThat(context).hasSingleBean(TaskScheduler.class).hasBean("applicationTaskExecutor");
                });
    }
}
