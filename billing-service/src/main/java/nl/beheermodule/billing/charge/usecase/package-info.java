@NullMarked
package nl.beheermodule.billing.charge.usecase;

import org.jspecify.annotations.NullMarked;
