@NullMarked
package nl.beheermodule.chain.link;

import org.jspecify.annotations.NullMarked;
