@NullMarked
package nl.beheermodule.identity.http;

import org.jspecify.annotations.NullMarked;
