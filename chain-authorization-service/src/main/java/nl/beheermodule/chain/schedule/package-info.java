@NullMarked
package nl.beheermodule.chain.schedule;

import org.jspecify.annotations.NullMarked;
