@NullMarked
package nl.beheermodule.identity.company.domain;

import org.jspecify.annotations.NullMarked;
