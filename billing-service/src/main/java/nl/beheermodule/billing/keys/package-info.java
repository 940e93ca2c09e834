@NullMarked
package nl.beheermodule.billing.keys;

import org.jspecify.annotations.NullMarked;
