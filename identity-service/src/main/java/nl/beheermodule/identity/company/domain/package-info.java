/** What the company register knows. */
@NullMarked
package nl.beheermodule.identity.company.domain;

import org.jspecify.annotations.NullMarked;
