@NullMarked
package nl.beheermodule.billing.tariff.web;

import org.jspecify.annotations.NullMarked;
