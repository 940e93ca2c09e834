package nl.beheermodule.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class NamedLoaderTest {

    @Test
    void every_thread_that_a_service_makes_works_for_it() {
        CompletableFuture<String> plain = new CompletableFuture<>();
        CompletableFuture<String> virtual = new CompletableFuture<>();
        Thread service = new Thread(() -> {
            new Thread(() -> plain.complete(NamedLoader.serviceOf(Thread.currentThread()))).start();
            Thread.startVirtualThread(() -> virtual.complete(NamedLoader.serviceOf(Thread.currentThread())));
        });
        service.setContextClassLoader(
                new NamedLoader("means-service", getClass().getClassLoader()));
        service.start();

        assertThat(plain.join()).isEqualTo("means-service");
        assertThat(virtual.join()).isEqualTo("means-service");
    }

    @Test
    void a_web_servers_own_loader_around_it_makes_no_difference() throws Exception {
        NamedLoader service = new NamedLoader("export-service", getClass().getClassLoader());
        try (URLClassLoader webapp = new URLClassLoader(new URL[0], service)) {
            Thread thread = new Thread(() -> {});
            thread.setContextClassLoader(webapp);
            assertThat(NamedLoader.serviceOf(thread)).isEqualTo("export-service");
        }
    }

    @Test
    void other_threads_work_for_none() {
        Thread thread = new Thread(() -> {});
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        assertThat(NamedLoader.serviceOf(thread)).isEqualTo("-");
    }
}
