package nl.beheermodule.platform.mail;

import java.util.List;

/** A plain e-mail, with or without files. */
public record Mail(String to, String subject, String text, List<Attachment> attachments) {

    public Mail {
        attachments = List.copyOf(attachments);
    }

    public Mail(String to, String subject, String text) {
        this(to, subject, text, List.of());
    }

    /** @param contentType such as {@code application/pdf} */
    public record Attachment(String name, String contentType, byte[] content) {}
}
