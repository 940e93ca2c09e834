package nl.beheermodule.authorization.job.mongo;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** The results of a part, a few characters each (see {@link ResultCode}), in the order of its pairs. */
@Document("grant_job_parts")
@TypeAlias("grant-job-part")
record PartDocument(@Id String id, List<String> results, Instant forgetAt) {}
