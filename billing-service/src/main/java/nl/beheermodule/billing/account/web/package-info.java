@NullMarked
package nl.beheermodule.billing.account.web;

import org.jspecify.annotations.NullMarked;
