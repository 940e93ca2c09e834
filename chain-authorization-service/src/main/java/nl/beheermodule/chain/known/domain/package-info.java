@NullMarked
package nl.beheermodule.chain.known.domain;

import org.jspecify.annotations.NullMarked;
