@NullMarked
package nl.beheermodule.billing.mail;

import org.jspecify.annotations.NullMarked;
