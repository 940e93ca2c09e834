@NullMarked
package nl.beheermodule.authorization.decision.domain;

import org.jspecify.annotations.NullMarked;
