package nl.beheermodule.identity.registration.domain;

import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.SecondFactor;

/**
 * The means that is applied for.
 *
 * @param contractYears 1 or 3 (R51)
 */
public record RequestedMeans(AssuranceLevel level, SecondFactor secondFactor, int contractYears) {}
