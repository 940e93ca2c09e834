@NullMarked
package nl.beheermodule.identity.person.mongo;

import org.jspecify.annotations.NullMarked;
