@NullMarked
package nl.beheermodule.billing.directdebit.usecase;

import org.jspecify.annotations.NullMarked;
