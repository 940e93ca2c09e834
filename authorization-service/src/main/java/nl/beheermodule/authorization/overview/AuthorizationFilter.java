package nl.beheermodule.authorization.overview;

import org.jspecify.annotations.Nullable;

/** Which authorizations of an organisation: of one means, of one service, or those that expire soon. */
record AuthorizationFilter(
        @Nullable String meansId, @Nullable String serviceId, boolean expiring) {}
