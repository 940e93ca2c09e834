package nl.beheermodule.authorization.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The days as a calendar: an event of the whole day for each day on which something ends. */
final class CalendarText {
    private static final int MOST_SERVICES = 30;

    private CalendarText() {}

    static String of(String organisationId, SortedMap<LocalDate, SortedMap<String, Long>> days, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Beheermodule//Machtigingen//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Machtigingen die verlopen"));
        days.forEach((day, services) -> calendar.add(event(organisationId, day, services, now)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }

    /** The same day keeps the same id, so that a calendar program changes the event rather than adding one. */
    private static VEvent event(String organisationId, LocalDate day, SortedMap<String, Long> services, Instant now) {
        long number = services.values().stream().mapToLong(Long::longValue).sum();
        VEvent event = new VEvent(false);
        event.add(new Uid(day + "-" + organisationId + "@beheermodule"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(day));
        event.add(new Summary(number == 1 ? "1 machtiging verloopt" : number + " machtigingen verlopen"));
        event.add(new Description(lines(services)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String lines(SortedMap<String, Long> services) {
        String lines = services.entrySet().stream()
                .limit(MOST_SERVICES)
                .map(CalendarText::line)
                .collect(Collectors.joining("\n"));
        int more = services.size() - MOST_SERVICES;
        return more > 0 ? lines + "\nen nog " + more + " diensten" : lines;
    }

    private static String line(Map.Entry<String, Long> service) {
        return service.getKey() + ": " + service.getValue() + (service.getValue() == 1 ? " gebruiker" : " gebruikers");
    }
}
