@NullMarked
package nl.beheermodule.identity.person.domain;

import org.jspecify.annotations.NullMarked;
