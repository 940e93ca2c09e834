@NullMarked
package nl.beheermodule.billing.directdebit.domain;

import org.jspecify.annotations.NullMarked;
