package nl.beheermodule.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends over SMTP. */
final class SmtpPostbox implements Postbox {
    private final JavaMailSender sender;
    private final String from;

    SmtpPostbox(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void send(Mail mail) {
        try {
            MimeMessage message = sender.createMimeMessage();
            boolean withFiles = !mail.attachments().isEmpty();
            MimeMessageHelper parts = new MimeMessageHelper(message, withFiles, "UTF-8");
            parts.setFrom(from);
            parts.setTo(mail.to());
            parts.setSubject(mail.subject());
            parts.setText(mail.text());
            for (Mail.Attachment file : mail.attachments()) {
                parts.addAttachment(file.name(), new ByteArrayResource(file.content()), file.contentType());
            }
            sender.send(message);
        } catch (MailException | MessagingException refused) {
            throw new NotSent(refused);
        }
    }
}
