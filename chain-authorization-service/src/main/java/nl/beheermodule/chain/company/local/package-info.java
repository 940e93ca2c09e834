@NullMarked
package nl.beheermodule.chain.company.local;

import org.jspecify.annotations.NullMarked;
