package nl.beheermodule.launcher.command;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of a log that services share, the lines of one: each line names its service, a stack trace belongs to the line above it. */
final class LinesOfService implements Predicate<String> {
    private static final Pattern HEAD = Pattern.compile("^\\d\\d:\\d\\d:\\d\\d\\.\\d{3} [A-Z]+ +\\[([a-z-]+)] ");

    private final String service;
    private boolean inside;

    LinesOfService(String service) {
        this.service = service;
    }

    @Override
    public boolean test(String line) {
        Matcher head = HEAD.matcher(line);
        if (head.find()) {
            inside = head.group(1).equals(service);
        }
        return inside;
    }
}
