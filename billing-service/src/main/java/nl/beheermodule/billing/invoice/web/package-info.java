@NullMarked
package nl.beheermodule.billing.invoice.web;

import org.jspecify.annotations.NullMarked;
