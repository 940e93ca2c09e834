@NullMarked
package nl.beheermodule.means.scan.usecase;

import org.jspecify.annotations.NullMarked;
