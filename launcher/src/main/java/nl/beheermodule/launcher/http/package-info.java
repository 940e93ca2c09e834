/** JSON over HTTP, as any client of the platform would. */
@NullMarked
package nl.beheermodule.launcher.http;

import org.jspecify.annotations.NullMarked;
