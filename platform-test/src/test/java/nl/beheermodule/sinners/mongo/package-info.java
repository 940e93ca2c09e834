@NullMarked
package nl.beheermodule.sinners.mongo;

import org.jspecify.annotations.NullMarked;
