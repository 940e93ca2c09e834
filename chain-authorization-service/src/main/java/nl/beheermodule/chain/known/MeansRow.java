package nl.beheermodule.chain.known;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/** Of a means: what kind it is. */
@org.springframework.data.mongodb.core.mapping.Document("known_means")
@TypeAlias("known-means")
record MeansRow(@Id String id, @Nullable Boolean taxAuthorityMeans) {}
