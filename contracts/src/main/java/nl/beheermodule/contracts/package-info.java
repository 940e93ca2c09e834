/** What the services publish on Kafka. Public, versioned, and free of dependencies: consumers of others may copy it. */
@NullMarked
package nl.beheermodule.contracts;

import org.jspecify.annotations.NullMarked;
