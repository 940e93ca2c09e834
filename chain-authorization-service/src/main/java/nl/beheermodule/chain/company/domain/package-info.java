@NullMarked
package nl.beheermodule.chain.company.domain;

import org.jspecify.annotations.NullMarked;
