@NullMarked
package nl.beheermodule.chain.request.usecase;

import org.jspecify.annotations.NullMarked;
