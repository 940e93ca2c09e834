package nl.beheermodule.means.letter;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** A printing company that takes letters over HTTP. */
final class PrintService implements LetterPrinter {
    static final String NAME = "X-Letter-Name";

    private final RestClient http;
    private final URI intake;

    PrintService(RestClient http, URI intake) {
        this.http = http;
        this.intake = intake;
    }

    @Override
    public void print(ActivationLetter letter) {
        try {
            http.post()
                    .uri(intake)
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(NAME, letter.name())
                    .body(letter.pdf())
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException failed) {
            throw new NotPrinted(failed);
        }
    }
}
