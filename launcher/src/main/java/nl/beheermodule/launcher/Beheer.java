package nl.beheermodule.launcher;

import java.util.List;
import java.util.Map;
import nl.beheermodule.launcher.command.Audit;
import nl.beheermodule.launcher.command.Down;
import nl.beheermodule.launcher.command.Help;
import nl.beheermodule.launcher.command.InboxAddress;
import nl.beheermodule.launcher.command.Logs;
import nl.beheermodule.launcher.command.Otp;
import nl.beheermodule.launcher.command.Reset;
import nl.beheermodule.launcher.command.Status;
import nl.beheermodule.launcher.command.Subcommand;
import nl.beheermodule.launcher.command.Up;

/** {@code ./beheer <command>}. Exit 0: done; 1: could not; 2: not understood. */
public final class Beheer {
    private static final Subcommand HELP = new Help();
    private static final Map<String, Subcommand> COMMANDS = Map.of(
            "up", new Up(),
            "down", new Down(),
            "status", new Status(),
            "logs", new Logs(),
            "reset", new Reset(),
            "otp", new Otp(),
            "inbox", new InboxAddress(),
            "audit", new Audit(),
            "help", HELP);

    private Beheer() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        String name = words.isEmpty() ? "help" : words.getFirst();
        System.exit(run(name, words.subList(Math.min(1, words.size()), words.size())));
    }

    private static int run(String name, List<String> arguments) {
        try {
            return COMMANDS.getOrDefault(name, HELP).run(Settings.of(System.getenv()), arguments);
        } catch (Trouble e) {
            System.err.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            System.err.println("./beheer " + name + " failed: " + e);
        }
        return 1;
    }
}
