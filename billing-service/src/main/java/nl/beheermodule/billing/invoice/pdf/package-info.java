@NullMarked
package nl.beheermodule.billing.invoice.pdf;

import org.jspecify.annotations.NullMarked;
