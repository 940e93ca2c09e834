@NullMarked
package nl.beheermodule.launcher.otp;

import org.jspecify.annotations.NullMarked;
