package nl.beheermodule.launcher.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** The plain text of an e-mail; of one with HTML only, the text in it. */
final class MailText {
    private MailText() {}

    static String of(Part mail) throws MessagingException, IOException {
        String plain = first(mail, "text/plain");
        return plain.isEmpty() ? withoutTags(first(mail, "text/html")) : plain;
    }

    private static String first(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String text) {
            return text.strip();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = first(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    /** Links stay readable: their address is put behind their words. */
    static String withoutTags(String html) {
        return html.replaceAll("(?is)<(style|script|head)\\b.*?</\\1>", "")
                .replaceAll("(?is)<a\\b[^>]*?href=\"([^\"]*)\"[^>]*>(.*?)</a>", "$2 ($1)")
                .replaceAll("(?i)<(br|/p|/div|/h[1-6]|/li|/tr)[^>]*>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\s*\\n\\s*\\n\\s*", "\n\n")
                .strip();
    }
}
