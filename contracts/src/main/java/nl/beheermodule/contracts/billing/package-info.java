@NullMarked
package nl.beheermodule.contracts.billing;

import org.jspecify.annotations.NullMarked;
