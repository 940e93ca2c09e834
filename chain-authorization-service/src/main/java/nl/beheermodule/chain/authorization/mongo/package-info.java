@NullMarked
package nl.beheermodule.chain.authorization.mongo;

import org.jspecify.annotations.NullMarked;
