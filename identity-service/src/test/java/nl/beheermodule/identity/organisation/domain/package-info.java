@NullMarked
package nl.beheermodule.identity.organisation.domain;

import org.jspecify.annotations.NullMarked;
