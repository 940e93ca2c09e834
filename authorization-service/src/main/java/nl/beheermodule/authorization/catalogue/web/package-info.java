@NullMarked
package nl.beheermodule.authorization.catalogue.web;

import org.jspecify.annotations.NullMarked;
