@NullMarked
package nl.beheermodule.authorization.catalogue.mongo;

import org.jspecify.annotations.NullMarked;
