package nl.beheermodule.means.means.domain;

import java.time.LocalDate;

/** A letter that went out, for the history on the screen. */
public record SentLetter(LocalDate sentOn, LocalDate activateBy) {}
