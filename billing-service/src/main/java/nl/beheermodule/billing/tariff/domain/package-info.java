@NullMarked
package nl.beheermodule.billing.tariff.domain;

import org.jspecify.annotations.NullMarked;
