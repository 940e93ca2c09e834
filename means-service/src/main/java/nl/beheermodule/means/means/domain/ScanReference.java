package nl.beheermodule.means.means.domain;

/** Points to an uploaded scan; the scan itself is encrypted elsewhere. */
public record ScanReference(ScanId scan, String fileName, String mediaType) {}
