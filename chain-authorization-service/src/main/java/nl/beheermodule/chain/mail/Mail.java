package nl.beheermodule.chain.mail;

/** A plain e-mail. */
public record Mail(String to, String subject, String text) {}
