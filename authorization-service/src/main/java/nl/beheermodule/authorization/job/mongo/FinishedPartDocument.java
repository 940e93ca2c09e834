package nl.beheermodule.authorization.job.mongo;

import java.time.Instant;
import java.util.Map;
import nl.beheermodule.authorization.job.usecase.ResultKind;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** That a part is finished, and how it turned out: apart from the results, so that progress is a small read. */
@Document("grant_job_finished_parts")
@TypeAlias("grant-job-finished-part")
record FinishedPartDocument(@Id String id, String jobId, int part, Map<ResultKind, Integer> counts, Instant forgetAt) {}
