package nl.beheermodule.platform.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A table that a browser saves as a file. */
public final class Download {
    private static final String NOT_IN_A_FILE_NAME = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private Download() {}

    /**
     * As personal data: not to be kept on the way.
     *
     * @param name without an extension; what no file may be called becomes a space
     */
    public static void send(Table table, String name, FileType type, HttpServletResponse response) throws IOException {
        headers(fileName(name, type), type, response);
        type.write(table, response.getOutputStream());
    }

    /** @param name without an extension; what no file may be called becomes a space */
    public static String fileName(String name, FileType type) {
        return name.replaceAll(NOT_IN_A_FILE_NAME, " ").strip() + "." + type.extension();
    }

    /** Of a file that was made before, as {@link #send} sends one. */
    public static void headers(String fileName, FileType type, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentType(type.contentType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
