@NullMarked
package nl.beheermodule.chain.company.kvk;

import org.jspecify.annotations.NullMarked;
