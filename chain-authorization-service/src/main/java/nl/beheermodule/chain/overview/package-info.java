@NullMarked
package nl.beheermodule.chain.overview;

import org.jspecify.annotations.NullMarked;
