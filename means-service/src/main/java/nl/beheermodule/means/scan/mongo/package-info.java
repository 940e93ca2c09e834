@NullMarked
package nl.beheermodule.means.scan.mongo;

import org.jspecify.annotations.NullMarked;
