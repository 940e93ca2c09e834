package nl.beheermodule.means.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import nl.beheermodule.platform.mail.Mail;
import nl.beheermodule.platform.mail.MailAutoConfiguration;
import nl.beheermodule.platform.mail.Postbox;
import org.junit.jupiter.api.Test;

class SmtpPostboxTest {
    private static final Mail MAIL = MailTexts.validationCode("zoe@korenschoof.example", "Zoë van Dalen", "012345");

    @Test
    void a_mail_arrives_with_its_accents() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            postbox(server.getSmtp().getPort()).send(MAIL);
            MimeMessage received = server.getReceivedMessages()[0];
            assertThat(received.getSubject()).isEqualTo("Uw validatiecode voor eHerkenning");
            assertThat(received.getContent().toString()).contains("Zoë van Dalen", "012345");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_mail_server_that_is_away_is_noticed() {
        assertThatExceptionOfType(Postbox.NotSent.class)
                .isThrownBy(() -> postbox(1).send(MAIL));
    }

    private static Postbox postbox(int port) {
        return new MailAutoConfiguration().postbox("127.0.0.1", port, "", "", "noreply@beheermodule.example");
    }
}
