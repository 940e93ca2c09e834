@NullMarked
package nl.beheermodule.billing.invoice.mongo;

import org.jspecify.annotations.NullMarked;
