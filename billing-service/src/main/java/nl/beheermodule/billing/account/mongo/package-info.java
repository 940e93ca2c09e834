@NullMarked
package nl.beheermodule.billing.account.mongo;

import org.jspecify.annotations.NullMarked;
