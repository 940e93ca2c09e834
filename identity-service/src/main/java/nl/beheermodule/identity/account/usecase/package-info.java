/** Setting up an account, step by step. */
@NullMarked
package nl.beheermodule.identity.account.usecase;

import org.jspecify.annotations.NullMarked;
