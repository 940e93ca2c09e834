@NullMarked
package nl.beheermodule.billing.directdebit.pain;

import org.jspecify.annotations.NullMarked;
