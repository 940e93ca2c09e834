@NullMarked
package nl.beheermodule.billing.organisation;

import org.jspecify.annotations.NullMarked;
