/** Commands over HTTP. */
@NullMarked
package nl.beheermodule.means.means.web;

import org.jspecify.annotations.NullMarked;
