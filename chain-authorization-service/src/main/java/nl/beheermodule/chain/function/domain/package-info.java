@NullMarked
package nl.beheermodule.chain.function.domain;

import org.jspecify.annotations.NullMarked;
