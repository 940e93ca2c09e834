package nl.beheermodule.services;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** {@code %service} in a log line. */
public final class ServiceOfLine extends ClassicConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return NamedLoader.serviceOf(Thread.currentThread());
    }
}
