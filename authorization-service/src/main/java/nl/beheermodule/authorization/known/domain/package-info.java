@NullMarked
package nl.beheermodule.authorization.known.domain;

import org.jspecify.annotations.NullMarked;
