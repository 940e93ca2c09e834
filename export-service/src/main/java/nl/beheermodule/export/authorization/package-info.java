/** The overview of machtigingen: rows kept from events, as a file. */
@NullMarked
package nl.beheermodule.export.authorization;

import org.jspecify.annotations.NullMarked;
