@NullMarked
package nl.beheermodule.platform.test.kafka;

import org.jspecify.annotations.NullMarked;
