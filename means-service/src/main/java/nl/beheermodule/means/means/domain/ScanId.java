package nl.beheermodule.means.means.domain;

public record ScanId(String value) {}
