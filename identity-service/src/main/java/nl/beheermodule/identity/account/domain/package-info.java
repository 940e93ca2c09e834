/** What setting up an account needs from elsewhere. */
@NullMarked
package nl.beheermodule.identity.account.domain;

import org.jspecify.annotations.NullMarked;
