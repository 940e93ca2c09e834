package nl.beheermodule.sinners.web;

import nl.beheermodule.sinners.mongo.SinnerStore;

/** Breaks three rules on purpose. */
public class LeakyManager {
    final SinnerStore store = new SinnerStore();
}
