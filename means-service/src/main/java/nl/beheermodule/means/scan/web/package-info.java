@NullMarked
package nl.beheermodule.means.scan.web;

import org.jspecify.annotations.NullMarked;
