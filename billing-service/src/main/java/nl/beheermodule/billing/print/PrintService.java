package nl.beheermodule.billing.print;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** A printing company that takes files over HTTP. */
record PrintService(RestClient http, URI intake) implements Printer {
    private static final String NAME = "X-Letter-Name";

    @Override
    public void print(Print print) {
        try {
            http.post()
                    .uri(intake)
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(NAME, print.name())
                    .body(print.pdf())
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException failed) {
            throw new NotPrinted(failed);
        }
    }
}
