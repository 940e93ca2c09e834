@NullMarked
package nl.beheermodule.authorization.authorization.web;

import org.jspecify.annotations.NullMarked;
