@NullMarked
package nl.beheermodule.authorization.unused.domain;

import org.jspecify.annotations.NullMarked;
