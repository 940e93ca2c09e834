package nl.beheermodule.export.means;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** What can be downloaded. */
enum FileType {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxFile::write),
    CSV("csv", "text/csv;charset=UTF-8", CsvFile::write);

    @FunctionalInterface
    private interface Format {
        void write(Stream<MeansRow> rows, OutputStream out) throws IOException;
    }

    private final String extension;
    private final String contentType;
    private final Format format;

    FileType(String extension, String contentType, Format format) {
        this.extension = extension;
        this.contentType = contentType;
        this.format = format;
    }

    String extension() {
        return extension;
    }

    String contentType() {
        return contentType;
    }

    void write(Stream<MeansRow> rows, OutputStream out) throws IOException {
        format.write(rows, out);
    }
}
