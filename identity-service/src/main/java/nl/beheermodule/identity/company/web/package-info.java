/** Looking up a company. */
@NullMarked
package nl.beheermodule.identity.company.web;

import org.jspecify.annotations.NullMarked;
