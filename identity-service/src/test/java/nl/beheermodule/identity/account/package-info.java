@NullMarked
package nl.beheermodule.identity.account;

import org.jspecify.annotations.NullMarked;
