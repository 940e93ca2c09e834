package nl.beheermodule.billing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.beheermodule.platform.test.ServiceIT;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A company that gets e-mail, at an address of its own: letters of another test, or of the same one before, are not its. */
@ServiceIT
abstract class Mailed {
    /** Never stopped: a test that is run again finds its application, and with it this port, in the cache. */
    static final GreenMail MAIL = mailServer();

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    final String organisation = "o-" + UUID.randomUUID();
    final String address = "facturen." + organisation + "@korenschoof.example";

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("beheer.mail.port", () -> MAIL.getSmtp().getPort());
    }

    /** The code that was mailed to {@link #address}. */
    String code() {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .flatMap(message -> CODE.matcher(GreenMailUtil.getBody(message)).results())
                .findFirst()
                .orElseThrow()
                .group();
    }

    private static boolean isTo(Message message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(one -> one.toString().equals(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static GreenMail mailServer() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
