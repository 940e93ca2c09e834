@NullMarked
package nl.beheermodule.identity.account.usecase;

import org.jspecify.annotations.NullMarked;
