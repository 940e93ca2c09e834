/** Lines of the audit trails, between our own services. */
@NullMarked
package nl.beheermodule.contracts.audit;

import org.jspecify.annotations.NullMarked;
