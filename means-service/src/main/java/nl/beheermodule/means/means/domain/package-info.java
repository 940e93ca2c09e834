/** The means and its rules, in plain Java. */
@NullMarked
package nl.beheermodule.means.means.domain;

import org.jspecify.annotations.NullMarked;
