@NullMarked
package nl.beheermodule.authorization.decision.web;

import org.jspecify.annotations.NullMarked;
