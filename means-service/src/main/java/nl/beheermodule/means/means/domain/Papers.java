package nl.beheermodule.means.means.domain;

import org.jspecify.annotations.Nullable;

/** What a mutation completes of the data about the holder that was missing so far (R61). */
public record Papers(
        @Nullable IdentityDocument document,
        @Nullable PostalAddress identificationAddress,
        @Nullable MobileNumber mobile) {
    public static final Papers NONE = new Papers(null, null, null);
}
