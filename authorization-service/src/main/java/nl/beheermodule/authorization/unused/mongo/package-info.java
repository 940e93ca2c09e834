@NullMarked
package nl.beheermodule.authorization.unused.mongo;

import org.jspecify.annotations.NullMarked;
