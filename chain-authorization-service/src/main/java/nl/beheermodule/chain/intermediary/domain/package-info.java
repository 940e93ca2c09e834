@NullMarked
package nl.beheermodule.chain.intermediary.domain;

import org.jspecify.annotations.NullMarked;
