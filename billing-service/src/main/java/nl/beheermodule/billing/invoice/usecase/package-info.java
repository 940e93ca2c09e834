@NullMarked
package nl.beheermodule.billing.invoice.usecase;

import org.jspecify.annotations.NullMarked;
