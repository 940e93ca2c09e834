package nl.beheermodule.launcher.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.UserException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InboxIT {
    @TempDir
    static Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int smtp;
    private final MailServer mail;
    private final InboxServer pages;

    InboxIT() throws IOException, UserException {
        MessageStore store = new MessageStore(folder, 100, Clock.systemUTC());
        try (ServerSocket free = new ServerSocket(0)) {
            smtp = free.getLocalPort();
        }
        mail = new MailServer(smtp, store);
        pages = new InboxServer(0, store);
    }

    @BeforeEach
    void start() {
        mail.start();
        pages.start();
    }

    @AfterEach
    void stop() {
        mail.close();
        pages.close();
    }

    @Test
    void an_email_arrives_by_smtp() throws Exception {
        send("anna@korenschoof.example", "Uw validatiecode", "Uw code is 123456");

        JsonNode messages = messages("kind=mail&to=ANNA@korenschoof.example");
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).path("subject").asString()).isEqualTo("Uw validatiecode");
        assertThat(messages.get(0).path("text").asString()).isEqualTo("Uw code is 123456");
        assertThat(messages("kind=mail&to=joris@korenschoof.example")).isEmpty();
    }

    @Test
    void an_sms_arrives_by_http() throws Exception {
        HttpResponse<String> taken = post("/intake/sms", "application/json", """
                {"to": "+31612345678", "text": "Uw code is 654321"}""".getBytes());

        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(messages("kind=sms&to=%2B31612345678").get(0).path("text").asString())
                .isEqualTo("Uw code is 654321");
    }

    @Test
    void a_letter_arrives_as_pdf_and_its_text_can_be_copied() throws Exception {
        byte[] pdf = letter("Uw activatiecode: KQ7F-22WM");
        assertThat(post("/intake/letters", "application/pdf", pdf).statusCode()).isEqualTo(202);

        JsonNode letter = messages("kind=letter").get(0);
        assertThat(letter.path("subject").asString()).isEqualTo("activatiebrief");
        assertThat(letter.path("text").asString()).isEqualTo("Uw activatiecode: KQ7F-22WM");
        assertThat(get("/berichten/" + letter.path("id").asLong()).body()).contains("KQ7F-22WM", "Bekijk de brief");
        HttpResponse<String> shown = get("/brieven/" + letter.path("id").asLong() + ".pdf");
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("application/pdf");
    }

    @Test
    void what_is_no_letter_or_sms_is_refused() throws Exception {
        assertThat(post("/intake/letters", "application/pdf", new byte[] {1, 2, 3})
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/intake/sms", "application/json", "{}".getBytes()).statusCode())
                .isEqualTo(400);
        assertThat(get("/berichten/999999").statusCode()).isEqualTo(404);
    }

    private void send(String to, String subject, String text) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(smtp));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("noreply@beheermodule.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private static byte[] letter(String line) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(line);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private JsonNode messages(String query) throws Exception {
        return JsonMapper.shared().readTree(get("/api/messages?" + query).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", type)
                        .header("X-Letter-Name", "activatiebrief")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + pages.port() + path);
    }
}
