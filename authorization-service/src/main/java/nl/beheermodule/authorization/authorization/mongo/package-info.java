@NullMarked
package nl.beheermodule.authorization.authorization.mongo;

import org.jspecify.annotations.NullMarked;
