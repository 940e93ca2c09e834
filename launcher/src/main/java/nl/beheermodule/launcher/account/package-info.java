/** Accounts in the local Keycloak: looking them up, and those of the sample users. */
@NullMarked
package nl.beheermodule.launcher.account;

import org.jspecify.annotations.NullMarked;
