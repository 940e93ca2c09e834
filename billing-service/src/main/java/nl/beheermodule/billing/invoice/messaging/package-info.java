@NullMarked
package nl.beheermodule.billing.invoice.messaging;

import org.jspecify.annotations.NullMarked;
