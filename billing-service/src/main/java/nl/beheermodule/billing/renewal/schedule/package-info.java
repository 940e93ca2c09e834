@NullMarked
package nl.beheermodule.billing.renewal.schedule;

import org.jspecify.annotations.NullMarked;
