@NullMarked
package nl.beheermodule.billing.account.messaging;

import org.jspecify.annotations.NullMarked;
