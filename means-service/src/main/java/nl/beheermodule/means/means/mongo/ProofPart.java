package nl.beheermodule.means.means.mongo;

import java.time.Instant;
import nl.beheermodule.means.means.domain.CodeHash;
import nl.beheermodule.means.means.domain.Proof;
import org.jspecify.annotations.Nullable;

record ProofPart(String tokenHash, String emailCode, Instant until, int wrong, boolean proven) {
    static @Nullable ProofPart of(@Nullable Proof proof) {
        return proof == null
                ? null
                : new ProofPart(
                        proof.tokenHash(), proof.emailCode().value(), proof.until(), proof.wrong(), proof.proven());
    }

    Proof proof() {
        return new Proof(tokenHash, new CodeHash(emailCode), until, wrong, proven);
    }
}
