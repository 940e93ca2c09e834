/** What the overviews have in common: how they are narrowed, and sent as a file. */
@NullMarked
package nl.beheermodule.export.overview;

import org.jspecify.annotations.NullMarked;
