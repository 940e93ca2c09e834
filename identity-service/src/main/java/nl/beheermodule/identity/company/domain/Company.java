package nl.beheermodule.identity.company.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company as the register has it.
 *
 * @param legalRepresentatives how many may sign for it; absent when the register does not tell
 */
public record Company(
        KvkNumber kvkNumber,
        String name,
        @Nullable Rsin rsin,
        Address address,
        List<Establishment> establishments,
        @Nullable Integer legalRepresentatives) {

    public Optional<Establishment> establishment(EstablishmentNumber number) {
        return establishments.stream()
                .filter(establishment -> establishment.number().equals(number))
                .findFirst();
    }
}
