package nl.beheermodule.means.scan.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.scan.domain.Scan;
import nl.beheermodule.means.scan.domain.ScanRepository;
import nl.beheermodule.platform.test.ServiceIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class MongoScanRepositoryIT {
    private static final Instant CHECKED = Instant.parse("2099-01-01T09:00:00Z");
    private static final MeansId ANNAS = new MeansId("m-anna");

    @Autowired
    ScanRepository scans;

    private final ScanId id = new ScanId("s-" + UUID.randomUUID());

    @Test
    void a_scan_that_was_used_since_it_was_looked_at_is_not_removed() {
        Scan unused = uploaded();
        scans.attach(id, ANNAS, CHECKED.plusSeconds(60));
        scans.remove(unused);
        scans.checkLater(unused, CHECKED.plusSeconds(90));
        assertThat(scans.find(id)).map(Scan::checkAt).contains(CHECKED.plusSeconds(60));
    }

    @Test
    void a_scan_that_was_used_again_since_it_was_looked_at_is_not_removed() {
        uploaded();
        scans.attach(id, ANNAS, CHECKED);
        Scan used = scans.find(id).orElseThrow();
        scans.attach(id, ANNAS, CHECKED.plusSeconds(60));
        scans.remove(used);
        assertThat(scans.find(id)).isPresent();
    }

    @Test
    void a_scan_that_is_as_it_was_looked_at_is_removed_used_or_not() {
        scans.remove(uploaded());
        assertThat(scans.find(id)).isEmpty();
        uploaded();
        scans.attach(id, ANNAS, CHECKED);
        scans.checkLater(scans.find(id).orElseThrow(), CHECKED.plusSeconds(60));
        Scan used = scans.find(id).orElseThrow();
        assertThat(used.checkAt()).isEqualTo(CHECKED.plusSeconds(60));
        scans.remove(used);
        assertThat(scans.find(id)).isEmpty();
    }

    private Scan uploaded() {
        Scan scan = new Scan(id, new OrganisationId("o-bakery"), "a.png", "image/png", 3, Optional.empty(), CHECKED);
        scans.add(scan, "abc".getBytes(StandardCharsets.UTF_8));
        return scans.find(id).orElseThrow();
    }
}
