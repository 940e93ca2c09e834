@NullMarked
package nl.beheermodule.billing.directdebit.mongo;

import org.jspecify.annotations.NullMarked;
