@NullMarked
package nl.beheermodule.chain.request.mongo;

import org.jspecify.annotations.NullMarked;
