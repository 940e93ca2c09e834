package nl.beheermodule.means.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import nl.beheermodule.means.letter.ActivationLetter;
import nl.beheermodule.means.letter.LetterPrinter;
import nl.beheermodule.platform.mail.Mail;
import nl.beheermodule.platform.mail.Postbox;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;

/** Letters and e-mails as their receivers have them. Both can be made to fail once. */
public final class SentPost implements Postbox, LetterPrinter {
    private static final Pattern LETTER_CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Pattern EMAIL_CODE = Pattern.compile("\\b\\d{6}\\b");

    public final List<Mail> mails = new CopyOnWriteArrayList<>();
    public final List<ActivationLetter> letters = new CopyOnWriteArrayList<>();
    public final AtomicBoolean failsOnce = new AtomicBoolean();

    /** Addresses that the mail server does not take. */
    public final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Override
    public void send(Mail mail) {
        if (failsOnce.getAndSet(false) || refused.contains(mail.to())) {
            throw new NotSent(new IOException("no mail server"));
        }
        mails.add(mail);
    }

    @Override
    public void print(ActivationLetter letter) {
        if (failsOnce.getAndSet(false)) {
            throw new NotPrinted(new IOException("no printer"));
        }
        letters.add(letter);
    }

    /** The text of the n-th letter for this UniekID, from 1. */
    public String letter(String uniqueId, int number) {
        Awaitility.await("letter " + number + " of " + uniqueId)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> count(uniqueId) >= number);
        return text(letters.stream()
                .filter(letter -> letter.name().contains(uniqueId))
                .toList()
                .get(number - 1)
                .pdf());
    }

    public long count(String uniqueId) {
        return letters.stream()
                .filter(letter -> letter.name().contains(uniqueId))
                .count();
    }

    public List<Mail> mailsTo(String address) {
        return mails.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    public static String letterCode(String letter) {
        return first(LETTER_CODE, letter);
    }

    public static String emailCode(Mail mail) {
        return first(EMAIL_CODE, mail.text());
    }

    public static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group();
    }
}
