@NullMarked
package nl.beheermodule.chain.authorization.usecase;

import org.jspecify.annotations.NullMarked;
