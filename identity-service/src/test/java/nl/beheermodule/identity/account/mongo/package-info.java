@NullMarked
package nl.beheermodule.identity.account.mongo;

import org.jspecify.annotations.NullMarked;
