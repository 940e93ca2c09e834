@NullMarked
package nl.beheermodule.chain.authorization.domain;

import org.jspecify.annotations.NullMarked;
