package nl.beheermodule.services;

import com.mongodb.client.MongoClient;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.export.trail.KeptTrail;
import nl.beheermodule.platform.audit.AuditBreak;
import nl.beheermodule.platform.audit.AuditCheck;
import nl.beheermodule.platform.audit.AuditReport;
import nl.beheermodule.platform.audit.KeptLines;

/** What became of every service's chains. */
record AuditVerdict(Map<String, AuditReport> services) {

    static AuditVerdict of(MongoClient client, Optional<String> organisation) {
        Map<String, AuditReport> services = new LinkedHashMap<>();
        Arrays.stream(LocalService.values())
                .map(LocalService::title)
                .forEach(service -> services.put(service, check(client, service, organisation)));
        return new AuditVerdict(services);
    }

    private static AuditReport check(MongoClient client, String service, Optional<String> organisation) {
        AuditCheck check = AuditCheck.in(client.getDatabase(service));
        KeptLines kept = new KeptTrail(client.getDatabase(LocalService.EXPORT.title()), service);
        return organisation.map(id -> check.verify(id, kept)).orElseGet(() -> check.verify(kept));
    }

    boolean unbroken() {
        return services.values().stream().allMatch(AuditReport::unbroken);
    }

    /** A line for each service, with its breaks below it. */
    String text() {
        return services.entrySet().stream()
                .flatMap(each -> lines(each.getKey(), each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(String service, AuditReport report) {
        String found = report.unbroken() ? "unbroken" : "BROKEN";
        String notKept = report.notKept() == 0 ? "" : ", " + report.notKept() + " not kept elsewhere (yet)";
        return Stream.concat(
                Stream.of("%-28s %6d chains %9d lines  %s%s"
                        .formatted(service, report.chains(), report.lines(), found, notKept)),
                report.breaks().stream().map(broken -> line(service, broken)));
    }

    private static String line(String service, AuditBreak broken) {
        String why = switch (broken.why()) {
            case DOES_NOT_FOLLOW ->
                "does not follow the line before it: changed, or something was removed or put in before it";
            case DIFFERS_FROM_COPY -> "is not what is kept of it elsewhere: the chain was made anew from here";
            case GONE -> "is gone, and is kept elsewhere: the chain was cut off before it";
        };
        return "  %s, organisation %s, line %d %s".formatted(service, broken.organisationId(), broken.number(), why);
    }
}
