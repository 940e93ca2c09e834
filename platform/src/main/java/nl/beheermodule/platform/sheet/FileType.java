package nl.beheermodule.platform.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;

/** What can be downloaded. */
public enum FileType {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxFile::write),
    CSV("csv", "text/csv;charset=UTF-8", CsvFile::write);

    @FunctionalInterface
    private interface Format {
        void write(Table table, OutputStream out) throws IOException;
    }

    private final String extension;
    private final String contentType;
    private final Format format;

    FileType(String extension, String contentType, Format format) {
        this.extension = extension;
        this.contentType = contentType;
        this.format = format;
    }

    /** By the end of the path. */
    public static FileType asked(HttpServletRequest request) {
        return request.getRequestURI().endsWith(".csv") ? CSV : XLSX;
    }

    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }

    /** Row by row; {@code out} stays open. */
    public void write(Table table, OutputStream out) throws IOException {
        format.write(table, out);
    }
}
