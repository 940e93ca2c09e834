/** Several services in one process, each with its own Spring context and port. */
@NullMarked
package nl.beheermodule.services;

import org.jspecify.annotations.NullMarked;
