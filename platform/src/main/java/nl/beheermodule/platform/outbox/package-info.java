/** Saving an aggregate and what it published in one write, and getting that onto Kafka. */
@NullMarked
package nl.beheermodule.platform.outbox;

import org.jspecify.annotations.NullMarked;
