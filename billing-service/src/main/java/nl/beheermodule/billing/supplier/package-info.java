@NullMarked
package nl.beheermodule.billing.supplier;

import org.jspecify.annotations.NullMarked;
