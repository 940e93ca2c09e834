@NullMarked
package nl.beheermodule.billing;

import org.jspecify.annotations.NullMarked;
