package nl.beheermodule.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.beheermodule.platform.sheet.SheetRefused.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * How large a zip becomes, counted without keeping it: a small file that unpacks to gigabytes is not opened at all. Read as
 * POI reads it; the one of Java does not know the 64-bit sizes that POI itself writes.
 */
final class InflatedSize {
    /** 64 MiB: what 10 000 full rows come to, several times over. */
    static final long MOST = 64L * 1024 * 1024;

    private static final int MOST_ENTRIES = 1_000;

    private InflatedSize() {}

    static void check(byte[] file) {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
            long left = MOST;
            for (int entries = 0; zip.getNextEntry() != null; entries++) {
                left -= size(zip, left);
                if (left <= 0 || entries > MOST_ENTRIES) {
                    throw new SheetRefused(Reason.UNREADABLE);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new SheetRefused(Reason.UNREADABLE, broken);
        }
    }

    private static long size(InputStream entry, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = entry.read(buffer); read >= 0 && size < most; read = entry.read(buffer)) {
            size += read;
        }
        return size;
    }
}
