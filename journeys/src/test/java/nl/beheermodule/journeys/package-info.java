@NullMarked
package nl.beheermodule.journeys;

import org.jspecify.annotations.NullMarked;
