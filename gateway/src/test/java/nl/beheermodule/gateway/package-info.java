@NullMarked
package nl.beheermodule.gateway;

import org.jspecify.annotations.NullMarked;
