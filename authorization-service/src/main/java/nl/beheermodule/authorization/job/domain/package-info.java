@NullMarked
package nl.beheermodule.authorization.job.domain;

import org.jspecify.annotations.NullMarked;
