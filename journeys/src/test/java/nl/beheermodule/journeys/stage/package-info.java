@NullMarked
package nl.beheermodule.journeys.stage;

import org.jspecify.annotations.NullMarked;
