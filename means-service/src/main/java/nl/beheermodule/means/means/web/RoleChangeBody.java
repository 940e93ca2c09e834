package nl.beheermodule.means.means.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.beheermodule.means.means.domain.MutationWish;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.usecase.RequestMutation.Given;
import org.jspecify.annotations.Nullable;

/** Another role, without anything else (Q9). */
record RoleChangeBody(
        @NotNull(message = "Kies een rol.") Role role,
        @Nullable @Valid DocumentBody identityDocument) {

    MutationWish wish() {
        return new MutationWish.RoleChange(role);
    }

    Given given() {
        return new Given(identityDocument == null ? null : identityDocument.document(), null, null, null);
    }
}
