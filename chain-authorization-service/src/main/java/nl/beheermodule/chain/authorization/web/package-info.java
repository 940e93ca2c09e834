@NullMarked
package nl.beheermodule.chain.authorization.web;

import org.jspecify.annotations.NullMarked;
