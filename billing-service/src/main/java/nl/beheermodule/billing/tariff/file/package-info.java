@NullMarked
package nl.beheermodule.billing.tariff.file;

import org.jspecify.annotations.NullMarked;
