@NullMarked
package nl.beheermodule.billing.renewal.usecase;

import org.jspecify.annotations.NullMarked;
