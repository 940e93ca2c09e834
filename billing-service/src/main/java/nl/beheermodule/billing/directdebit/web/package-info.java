@NullMarked
package nl.beheermodule.billing.directdebit.web;

import org.jspecify.annotations.NullMarked;
