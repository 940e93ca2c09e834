/** Showing an organisation. */
@NullMarked
package nl.beheermodule.identity.organisation.web;

import org.jspecify.annotations.NullMarked;
