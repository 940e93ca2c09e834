/** The register of one machine: fictional companies from a file. */
@NullMarked
package nl.beheermodule.identity.company.local;

import org.jspecify.annotations.NullMarked;
