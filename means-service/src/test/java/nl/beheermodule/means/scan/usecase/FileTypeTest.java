package nl.beheermodule.means.scan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import nl.beheermodule.means.scan.domain.ScanRefused;
import nl.beheermodule.means.scan.domain.ScanRules;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R45, Q6: each type that the manual names is taken, by its bytes; nothing else is, whatever it calls itself. */
class FileTypeTest {
    private final FileType types = new FileType();

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "png", "pjp", "jpeg", "jpg", "jfif", "tif", "tiff", "pipeg", "pjpeg", "bmp"})
    void R45_a_file_of_each_named_type_is_taken(String extension) throws IOException {
        String type = types.of(file(extension));
        ScanRules.checkType(type);
        assertThat(type).isEqualTo(expected(extension));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\u0000\u0003%PDF-1.7",
                "\u007fELF\u0002\u0001\u0001",
                "PK\u0003\u0004%PDF-1.7",
                "GIF89a\u0001\u0000\u0001\u0000",
                "<html><body>%PDF-1.7</body></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
                "#!/bin/sh\necho hallo\n",
                "gewoon tekst"
            })
    void R45_Q6_anything_else_is_refused_also_when_it_is_renamed(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(ScanRefused.class).isThrownBy(() -> ScanRules.checkType(types.of(bytes)));
    }

    private static byte[] file(String extension) throws IOException {
        return switch (extension) {
            case "pdf" -> pdf();
            case "png", "bmp" -> image(extension);
            case "tif", "tiff" -> image("tiff");
            default -> image("jpg");
        };
    }

    private static String expected(String extension) {
        return switch (extension) {
            case "pdf" -> "application/pdf";
            case "png", "bmp" -> "image/" + extension;
            case "tif", "tiff" -> "image/tiff";
            default -> "image/jpeg";
        };
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        return out.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }
}
