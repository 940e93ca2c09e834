@NullMarked
package nl.beheermodule.authorization.authorization.domain;

import org.jspecify.annotations.NullMarked;
