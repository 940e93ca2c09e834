package nl.beheermodule.identity.company.domain;

import java.util.Optional;

/** The company register: company data come from here, never from a form. */
public interface CompanyRegister {
    /** @throws RegisterUnavailable when it cannot be asked now */
    Optional<Company> find(KvkNumber number);
}
