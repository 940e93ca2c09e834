@NullMarked
package nl.beheermodule.contracts.means;

import org.jspecify.annotations.NullMarked;
