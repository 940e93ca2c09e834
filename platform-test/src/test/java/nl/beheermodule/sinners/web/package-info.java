@NullMarked
package nl.beheermodule.sinners.web;

import org.jspecify.annotations.NullMarked;
