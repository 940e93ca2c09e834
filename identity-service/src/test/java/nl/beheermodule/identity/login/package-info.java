@NullMarked
package nl.beheermodule.identity.login;

import org.jspecify.annotations.NullMarked;
