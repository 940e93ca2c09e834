@NullMarked
package nl.beheermodule.billing.account.domain;

import org.jspecify.annotations.NullMarked;
