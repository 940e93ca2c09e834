package nl.beheermodule.platform.test.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.Set;

/** What MongoDB can and the embedded server cannot, or a sharded cluster makes dear: transactions, streams and the like. */
final class MongoFeatures {
    /** Types that are of no use without the feature. */
    static final String FORBIDDEN_TYPES = String.join(
            "|",
            "org\\.springframework\\.transaction\\..*",
            "org\\.springframework\\.data\\.mongodb\\.(Reactive)?MongoTransaction.*",
            "com\\.mongodb\\.(client\\.)?(ClientSession|ChangeStream.*|TransactionOptions|TransactionBody)",
            "com\\.mongodb\\.(client\\.model\\.bulk\\.|ServerApi).*",
            "org\\.springframework\\.data\\.mongodb\\.core\\.(ChangeStream.*|messaging\\..*|CollectionOptions.*)",
            "org\\.springframework\\.data\\.mongodb\\.core\\.index\\.(Text|Geo|Hashed|Wildcard|Partial).*",
            "org\\.springframework\\.data\\.mongodb\\.core\\.query\\.(Text.*|Collation)",
            "org\\.springframework\\.data\\.mongodb\\.core\\.aggregation\\."
                    + "(AggregationUpdate|SetOperation|SetWindowFields.*|MergeOperation|OutOperation|UnionWith.*|GraphLookup.*)");

    private static final Set<String> NAMES = Set.of(
            "startSession",
            "withSession",
            "inTransaction",
            "changeStream",
            "watch",
            "collation",
            "partial",
            "partialFilter",
            "hint");

    static final DescribedPredicate<JavaCall<?>> FORBIDDEN_CALLS =
            DescribedPredicate.describe("use a feature that not every MongoDB has", MongoFeatures::forbidden);

    private MongoFeatures() {}

    private static boolean forbidden(JavaAccess<?> access) {
        AccessTarget.CodeUnitCallTarget target = ((JavaCall<?>) access).getTarget();
        String owner = target.getOwner().getName();
        boolean mongo = owner.startsWith("com.mongodb.") || owner.startsWith("org.springframework.data.mongodb.");
        return mongo && NAMES.contains(target.getName());
    }
}
