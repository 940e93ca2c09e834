/** Pages of long lists. */
@NullMarked
package nl.beheermodule.platform.paging;

import org.jspecify.annotations.NullMarked;
