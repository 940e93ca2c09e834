@NullMarked
package nl.beheermodule.authorization.job.mongo;

import org.jspecify.annotations.NullMarked;
