/** Work that is done in parts by lease (ADR 16, ADR 22): who gives it its turns. */
@NullMarked
package nl.beheermodule.platform.work;

import org.jspecify.annotations.NullMarked;
