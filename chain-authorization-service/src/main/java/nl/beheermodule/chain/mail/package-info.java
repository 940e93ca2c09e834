@NullMarked
package nl.beheermodule.chain.mail;

import org.jspecify.annotations.NullMarked;
