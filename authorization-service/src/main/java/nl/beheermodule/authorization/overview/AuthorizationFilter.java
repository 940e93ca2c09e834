package nl.beheermodule.authorization.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which authorizations of an organisation: of one means, of one service, those that expire soon, or in a period (inclusive).
 *
 * @param serviceQuery in names and providers of services; empty for all
 */
record AuthorizationFilter(
        @Nullable String meansId,
        @Nullable String serviceId,
        boolean expiring,
        @Nullable LocalDate expiresFrom,
        @Nullable LocalDate expiresTo,
        String serviceQuery) {}
