@NullMarked
package nl.beheermodule.chain.function.web;

import org.jspecify.annotations.NullMarked;
