@NullMarked
package nl.beheermodule.chain.intermediary.mongo;

import org.jspecify.annotations.NullMarked;
