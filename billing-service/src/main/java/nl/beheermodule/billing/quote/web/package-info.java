@NullMarked
package nl.beheermodule.billing.quote.web;

import org.jspecify.annotations.NullMarked;
