package nl.beheermodule.means.overview;

import java.util.Set;
import nl.beheermodule.means.means.domain.MeansStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which means are asked for.
 *
 * @param only a person who may see his own only; absent for a beheerder
 * @param statuses empty for all
 * @param ids empty for all
 */
record MeansFilter(String organisationId, @Nullable String only, Set<MeansStatus> statuses, Set<String> ids) {}
