@NullMarked
package nl.beheermodule.billing.invoice.domain;

import org.jspecify.annotations.NullMarked;
