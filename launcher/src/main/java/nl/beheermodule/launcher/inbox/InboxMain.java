package nl.beheermodule.launcher.inbox;

import com.icegreen.greenmail.user.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** The process: {@code <smtp port> <http port> <folder>}. */
public final class InboxMain {
    private static final int CAPACITY = 2000;

    private InboxMain() {}

    public static void main(String[] arguments) throws IOException, UserException {
        MessageStore store = new MessageStore(Path.of(arguments[2]), CAPACITY, Clock.systemUTC());
        MailServer mail = new MailServer(Integer.parseInt(arguments[0]), store);
        InboxServer pages = new InboxServer(Integer.parseInt(arguments[1]), store);
        mail.start();
        pages.start();
        System.out.println("Inbox at http://127.0.0.1:" + pages.port());
    }
}
