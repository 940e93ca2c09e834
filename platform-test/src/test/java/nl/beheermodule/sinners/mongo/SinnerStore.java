package nl.beheermodule.sinners.mongo;

/** Public, and it must not be. */
public class SinnerStore {}
