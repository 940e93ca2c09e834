package nl.beheermodule.contracts;

import java.util.Map;
import nl.beheermodule.contracts.audit.AuditEvents;
import nl.beheermodule.contracts.authorization.AuthorizationEvents;
import nl.beheermodule.contracts.billing.BillingEvents;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.means.MeansEvents;

/** One topic a context, one sealed family of events a topic. */
public final class Topics {
    public static final String IDENTITY = "identity";
    public static final String MEANS = "means";
    public static final String AUTHORIZATION = "authorization";
    public static final String CHAIN_AUTHORIZATION = "chain-authorization";
    public static final String BILLING = "billing";

    /** Lines of the audit trails: of every service, and for ourselves only. */
    public static final String AUDIT = "audit";

    /** Every topic with its family. */
    public static final Map<String, Class<? extends WireEvent>> FAMILIES = Map.of(
            IDENTITY,
            IdentityEvents.class,
            MEANS,
            MeansEvents.class,
            AUTHORIZATION,
            AuthorizationEvents.class,
            CHAIN_AUTHORIZATION,
            ChainAuthorizationEvents.class,
            BILLING,
            BillingEvents.class,
            AUDIT,
            AuditEvents.class);

    private Topics() {}
}
