/** Ketenmachtigingen, given and received, and requests to relations as files: rows kept from events. */
@NullMarked
package nl.beheermodule.export.chain;

import org.jspecify.annotations.NullMarked;
