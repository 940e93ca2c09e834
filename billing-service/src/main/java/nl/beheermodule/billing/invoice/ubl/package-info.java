@NullMarked
package nl.beheermodule.billing.invoice.ubl;

import org.jspecify.annotations.NullMarked;
