@NullMarked
package nl.beheermodule.billing.quote.domain;

import org.jspecify.annotations.NullMarked;
