package nl.beheermodule.platform.mail;

/** A plain e-mail. */
public record Mail(String to, String subject, String text) {}
