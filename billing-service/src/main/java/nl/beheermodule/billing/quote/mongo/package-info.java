@NullMarked
package nl.beheermodule.billing.quote.mongo;

import org.jspecify.annotations.NullMarked;
