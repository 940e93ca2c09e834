@NullMarked
package nl.beheermodule.chain.request.domain;

import org.jspecify.annotations.NullMarked;
