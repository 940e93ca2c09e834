@NullMarked
package nl.beheermodule.platform.test.web;

import org.jspecify.annotations.NullMarked;
