package nl.beheermodule.means.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterPrintersTest {
    private static final ActivationLetter LETTER =
            new ActivationLetter("activatiebrief-ZB-FQIR-2093-1.pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    @Test
    void a_letter_lies_whole_in_the_print_folder(@TempDir Path folder) {
        printer("", folder.toString()).print(LETTER);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith(LETTER.name()));
        assertThat(folder.resolve(LETTER.name())).hasBinaryContent(LETTER.pdf());
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_letter_goes_to_the_print_service_and_a_refusal_is_noticed() throws IOException {
        AtomicReference<String> received = new AtomicReference<>("");
        AtomicInteger answer = new AtomicInteger(202);
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/intake/letters", exchange -> {
            received.set(exchange.getRequestHeaders().getFirst("X-Letter-Name") + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII));
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        service.start();
        try {
            LetterPrinter printer =
                    printer("http://127.0.0.1:" + service.getAddress().getPort() + "/intake/letters", "");
            printer.print(LETTER);
            assertThat(received.get()).isEqualTo("activatiebrief-ZB-FQIR-2093-1.pdf application/pdf %PDF-");
            answer.set(503);
            assertThatExceptionOfType(LetterPrinter.NotPrinted.class).isThrownBy(() -> printer.print(LETTER));
        } finally {
            service.stop(0);
        }
    }

    @Test
    void without_a_printer_the_service_does_not_start() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> printer("", ""));
    }

    private static LetterPrinter printer(String url, String folder) {
        return new LetterConfiguration().letterPrinter(url, folder);
    }
}
