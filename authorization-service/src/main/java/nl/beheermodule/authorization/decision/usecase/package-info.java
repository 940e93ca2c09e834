@NullMarked
package nl.beheermodule.authorization.decision.usecase;

import org.jspecify.annotations.NullMarked;
