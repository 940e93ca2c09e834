package nl.beheermodule.sinners.mongo;

import nl.beheermodule.sample.SampleService;
import nl.beheermodule.sinners.web.LeakyManager;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Collation;
import org.springframework.data.mongodb.core.query.Query;

/** Public, and it must not be; without a name of its own; knows the web and another service; sorts as MongoDB only can. */
@Document("sins")
public class SinnerStore {
    @Nullable
    Class<?> another = SampleService.class;

    Class<?> web() {
        return LeakyManager.class;
    }

    Query sorted() {
        return new Query().collation(Collation.of("nl"));
    }
}
