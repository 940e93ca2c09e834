/** The public form. */
@NullMarked
package nl.beheermodule.means.renewal.web;

import org.jspecify.annotations.NullMarked;
