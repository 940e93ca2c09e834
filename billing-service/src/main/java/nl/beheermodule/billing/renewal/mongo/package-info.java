@NullMarked
package nl.beheermodule.billing.renewal.mongo;

import org.jspecify.annotations.NullMarked;
