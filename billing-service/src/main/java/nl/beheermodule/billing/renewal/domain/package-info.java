@NullMarked
package nl.beheermodule.billing.renewal.domain;

import org.jspecify.annotations.NullMarked;
