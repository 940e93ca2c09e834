package nl.beheermodule.identity.registration.domain;

/** A company that has a beheerder does not need the public form: its beheerder requests means in the module. */
public final class RegistrationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String companyName;

    public RegistrationRefused(String companyName) {
        super("The company has an administrator");
        this.companyName = companyName;
    }

    public String companyName() {
        return companyName;
    }
}
