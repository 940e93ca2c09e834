/** The logbook: the lines of every service's audit trail, kept here too, with names, to read and to download (ADR 17). */
@NullMarked
package nl.beheermodule.export.trail;

import org.jspecify.annotations.NullMarked;
