package nl.beheermodule.services;

import org.jspecify.annotations.Nullable;

/**
 * Loads nothing itself: it only carries the name of a service. Threads inherit their context class loader from the thread
 * that makes them, so every thread of a service can be told by it, those of Tomcat and Kafka too.
 */
final class NamedLoader extends ClassLoader {

    NamedLoader(String service, ClassLoader parent) {
        super(service, parent);
    }

    /** @return the service this thread works for, {@code -} when for none */
    static String serviceOf(Thread thread) {
        for (@Nullable ClassLoader loader = thread.getContextClassLoader();
                loader != null;
                loader = loader.getParent()) {
            if (loader instanceof NamedLoader named) {
                return named.getName();
            }
        }
        return "-";
    }
}
