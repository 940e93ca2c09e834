package nl.beheermodule.launcher.part;

import java.io.IOException;

/** Makes ready what the process needs on disk and says how to start it. */
@FunctionalInterface
public interface Command {
    ProcessBuilder prepare() throws IOException, InterruptedException;
}
