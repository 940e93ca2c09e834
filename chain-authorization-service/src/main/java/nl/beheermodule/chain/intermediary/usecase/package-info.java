@NullMarked
package nl.beheermodule.chain.intermediary.usecase;

import org.jspecify.annotations.NullMarked;
