@NullMarked
package nl.beheermodule.identity.organisation.mongo;

import org.jspecify.annotations.NullMarked;
