package nl.beheermodule.journeys.stage;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells a journey's steps in Dutch, on the console, as they are taken. */
public final class Story implements BeforeTestExecutionCallback, AfterTestExecutionCallback {
    private static int step;

    public static void stap(String text) {
        System.err.printf("  %2d. %s%n", ++step, text);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        step = 0;
        System.err.printf("%n%s%n", context.getDisplayName());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        System.err.println(context.getExecutionException().isEmpty() ? "  Gelukt." : "  Niet gelukt.");
    }
}
