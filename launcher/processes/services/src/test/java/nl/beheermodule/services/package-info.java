@NullMarked
package nl.beheermodule.services;

import org.jspecify.annotations.NullMarked;
