/**
 * Bulk changes from an uploaded file: read, shown as what they would do, and after agreement done, a row at a time. A service
 * takes part by one bean, its {@link nl.beheermodule.platform.imports.ImportRules}.
 */
@NullMarked
package nl.beheermodule.platform.imports;

import org.jspecify.annotations.NullMarked;
