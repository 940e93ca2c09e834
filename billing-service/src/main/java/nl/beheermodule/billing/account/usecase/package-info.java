@NullMarked
package nl.beheermodule.billing.account.usecase;

import org.jspecify.annotations.NullMarked;
