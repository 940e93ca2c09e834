package nl.beheermodule.platform.imports;

import java.time.Clock;
import nl.beheermodule.platform.PlatformAutoConfiguration;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.audit.AuditTrail;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;

/** Imports, in a service that has rules for them. */
@AutoConfiguration(after = PlatformAutoConfiguration.class)
@ConditionalOnBean(ImportRules.class)
@Import({ImportController.class, ImportProblems.class})
public class ImportAutoConfiguration {

    @Bean
    Imports imports(MongoOperations mongo, Clock clock) {
        return new Imports(mongo, clock);
    }

    @Bean
    ImportRowStore importRowStore(MongoOperations mongo) {
        return new ImportRowStore(mongo);
    }

    @Bean
    RunImports runImports(
            Imports imports, ImportRowStore rows, ImportRules rules, Memberships memberships, Clock clock) {
        ImportTurn turns = new ImportTurn(imports, rows, new ImportPart(rows, rules), memberships, clock);
        return new RunImports(imports, turns, clock);
    }

    @Bean
    SweepImports sweepImports(Imports imports, ImportRowStore rows, Clock clock) {
        return new SweepImports(imports, rows, clock);
    }

    @Bean
    UploadImport uploadImport(
            Imports imports,
            ImportRowStore rows,
            RunImports running,
            ImportRules rules,
            AuditTrail audit,
            Clock clock) {
        return new UploadImport(imports, rows, running, rules, audit, clock);
    }

    @Bean
    public ApplyImport applyImport(Imports imports, ImportRowStore rows, RunImports running) {
        return new ApplyImport(imports, rows, running);
    }

    @Bean
    ImportFiles importFiles(ImportRules rules, ImportRowStore rows, AuditTrail audit) {
        return new ImportFiles(rules, rows, audit);
    }
}
