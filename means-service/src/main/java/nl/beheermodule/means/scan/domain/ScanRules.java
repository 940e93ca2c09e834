package nl.beheermodule.means.scan.domain;

import java.util.Set;
import nl.beheermodule.means.scan.domain.ScanRefused.Reason;

/** Which files are taken (R45, R46, Q6). */
public final class ScanRules {
    /** 5 MiB, in bytes. */
    public static final int MOST = 5 * 1024 * 1024;

    /** pdf, png, jpeg (also pjp, jpg, jfif, pjpeg, pipeg), tif(f) and bmp, as their bytes say; the name says nothing. */
    private static final Set<String> TYPES =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/tiff", "image/bmp");

    private ScanRules() {}

    public static void checkSize(long bytes) {
        if (bytes == 0) {
            throw new ScanRefused(Reason.EMPTY);
        }
        if (bytes > MOST) {
            throw new ScanRefused(Reason.TOO_LARGE);
        }
    }

    public static void checkType(String mediaType) {
        if (!TYPES.contains(mediaType)) {
            throw new ScanRefused(Reason.WRONG_TYPE);
        }
    }
}
