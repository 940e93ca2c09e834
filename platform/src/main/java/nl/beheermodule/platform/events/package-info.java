/** CloudEvents on Kafka: writing, reading, dead letters. */
@NullMarked
package nl.beheermodule.platform.events;

import org.jspecify.annotations.NullMarked;
