@NullMarked
package nl.beheermodule.billing.charge.mongo;

import org.jspecify.annotations.NullMarked;
