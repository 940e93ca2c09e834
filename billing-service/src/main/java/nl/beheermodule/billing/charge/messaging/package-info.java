@NullMarked
package nl.beheermodule.billing.charge.messaging;

import org.jspecify.annotations.NullMarked;
