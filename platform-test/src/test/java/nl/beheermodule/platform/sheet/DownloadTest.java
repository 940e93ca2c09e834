package nl.beheermodule.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;

class DownloadTest {
    @Test
    void a_file_is_named_after_what_is_in_it_and_kept_nowhere_on_the_way() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Table table = new Table("Facturen", List.of(new Heading("Factuurnummer", 16)), Stream.of());
        Download.send(table, "Café: Zoë/Zn - facturen", FileType.CSV, response);
        assertThat(ContentDisposition.parse(String.valueOf(response.getHeader("Content-Disposition")))
                        .getFilename())
                .isEqualTo("Café  Zoë Zn - facturen.csv");
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentAsByteArray()).isNotEmpty();
    }
}
