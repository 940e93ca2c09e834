/** The public steps of setting up an account. */
@NullMarked
package nl.beheermodule.identity.account.web;

import org.jspecify.annotations.NullMarked;
