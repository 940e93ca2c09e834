@NullMarked
package nl.beheermodule.authorization.job.usecase;

import org.jspecify.annotations.NullMarked;
