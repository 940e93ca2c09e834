package nl.beheermodule.chain.company.domain;

import java.util.Optional;
import nl.beheermodule.chain.known.domain.KvkNumber;

/** The company register: who an intermediary or a relation is comes from here, never from a form. */
public interface CompanyRegister {
    /** @throws RegisterUnavailable when it cannot be asked now */
    Optional<Company> find(KvkNumber number);
}
