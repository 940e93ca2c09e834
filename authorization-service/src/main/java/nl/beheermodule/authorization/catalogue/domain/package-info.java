@NullMarked
package nl.beheermodule.authorization.catalogue.domain;

import org.jspecify.annotations.NullMarked;
