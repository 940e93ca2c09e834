@NullMarked
package nl.beheermodule.billing.quote.usecase;

import org.jspecify.annotations.NullMarked;
