package nl.beheermodule.launcher.inbox;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Objects;

/** Takes every e-mail, for whomever it is, on 127.0.0.1 only. */
final class MailServer implements AutoCloseable {
    /** GreenMail keeps what it took in memory; we have our own copy. */
    private static final int PURGE_EVERY = 100;

    private final MessageStore store;
    private final GreenMail mail;
    private final GreenMailUser everyone;
    private int taken;

    MailServer(int port, MessageStore store) throws UserException {
        this.store = store;
        this.mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.everyone = mail.getUserManager().createUser("everyone@inbox.example", "everyone", "unused");
        mail.getUserManager().setMessageDeliveryHandler(this::take);
    }

    void start() {
        mail.start();
    }

    private synchronized GreenMailUser take(MovingMessage moving, MailAddress to) {
        try {
            MimeMessage message = moving.getMessage();
            String subject = Objects.requireNonNullElse(message.getSubject(), "");
            store.add(Kind.MAIL, to.getEmail(), subject, MailText.of(message));
            if (++taken % PURGE_EVERY == 0) {
                mail.purgeEmailFromAllMailboxes();
            }
            return everyone;
        } catch (MessagingException | IOException | FolderException e) {
            throw new IllegalStateException("An e-mail could not be kept", e);
        }
    }

    @Override
    public void close() {
        mail.stop();
    }
}
