@NullMarked
package nl.beheermodule.authorization.unused.web;

import org.jspecify.annotations.NullMarked;
