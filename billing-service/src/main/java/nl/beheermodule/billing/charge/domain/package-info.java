@NullMarked
package nl.beheermodule.billing.charge.domain;

import org.jspecify.annotations.NullMarked;
