@NullMarked
package nl.beheermodule.sinners.domain;

import org.jspecify.annotations.NullMarked;
