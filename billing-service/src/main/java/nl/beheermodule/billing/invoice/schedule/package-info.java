@NullMarked
package nl.beheermodule.billing.invoice.schedule;

import org.jspecify.annotations.NullMarked;
