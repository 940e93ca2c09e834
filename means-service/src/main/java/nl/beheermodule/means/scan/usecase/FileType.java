package nl.beheermodule.means.scan.usecase;

import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** What a file is, by its bytes. */
@Component
public final class FileType {
    private final Tika tika = new Tika();

    String of(byte[] content) {
        String type = tika.detect(content);
        return type.startsWith("image/bmp") || type.startsWith("image/x-ms-bmp") ? "image/bmp" : type;
    }
}
