package nl.beheermodule.means.scan.web;

import nl.beheermodule.means.scan.domain.Scan;

record ScanView(String scanId, String fileName, String mediaType, long size) {
    static ScanView of(Scan scan) {
        return new ScanView(scan.id().value(), scan.fileName(), scan.mediaType(), scan.size());
    }
}
