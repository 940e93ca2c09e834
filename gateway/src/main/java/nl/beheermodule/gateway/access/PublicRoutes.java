package nl.beheermodule.gateway.access;

/** What one may ask without logging in. Everything else under {@code /api} is refused. */
final class PublicRoutes {
    static final String[] READ = {
        "/api/session",
        "/api/identity/v1/companies/*",
        "/api/authorization/v1/calendars/*",
        "/api/billing/v1/registration-costs",
    };

    static final String[] POST = {
        "/api/identity/v1/registrations",
        "/api/identity/v1/username-reminders",
        "/api/identity/v1/account-setups",
        "/api/identity/v1/account-setups/*",
        "/api/means/v1/activations",
        "/api/means/v1/activations/*",
        "/api/means/v1/role-renewal-forms",
        "/api/chain-authorization/v1/answers",
        "/api/chain-authorization/v1/answers/lookup",
    };

    private PublicRoutes() {}
}
