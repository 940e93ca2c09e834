package nl.beheermodule.launcher.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.beheermodule.launcher.Patience;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.account.Accounts;
import nl.beheermodule.launcher.browser.Console;
import nl.beheermodule.launcher.inbox.InboxReader;
import nl.beheermodule.launcher.otp.OtpSecrets;
import nl.beheermodule.launcher.part.Ports;
import nl.beheermodule.launcher.startup.Progress;
import tools.jackson.databind.JsonNode;

/**
 * Companies, users and machtigingen to start with, made with the commands that people use. Every step can be repeated: what
 * was broken off is finished the next time.
 */
public final class SampleData {
    /** So long ago that an activation not done since has lapsed (R79: thirty days). */
    private static final Duration LONG_AGO = Duration.ofDays(60);

    private static final int ATTEMPTS = 3;

    private final Settings settings;
    private final Progress progress;
    private final TimeShift time;
    private final Clock clock = Clock.systemUTC();
    private final String gateway;
    private final Accounts accounts;
    private final InboxReader inbox;
    private final SampleOtp otp;
    private final SignIn signIn;

    public SampleData(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        time = new TimeShift(settings.home().clockOffset());
        gateway = Ports.http(settings.ports().gateway());
        accounts = new Accounts(Ports.http(settings.ports().keycloak()));
        inbox = new InboxReader(Ports.http(settings.ports().inbox()));
        otp = new SampleOtp(new OtpSecrets(settings.home().sampleOtp()), clock);
        signIn = new SignIn(otp, clock);
    }

    /**
     * Before the services start: as long as the past is not complete they live in it, also after it was broken off. In the
     * present, activations of then would lapse.
     */
    public void setClock(boolean wanted) throws IOException {
        if (wanted
                && !Files.exists(settings.home().sampleDone())
                && !Files.exists(settings.home().samplePastDone())) {
            time.back(LONG_AGO);
        } else {
            time.toNow();
        }
    }

    /** A machine that is too busy may break it off; then it goes on where it was. */
    public void load() throws IOException, InterruptedException {
        if (Files.exists(settings.home().sampleDone())) {
            return;
        }
        progress.say("Making the sample data:");
        for (int attempt = 1; ; attempt++) {
            try {
                make();
                Files.writeString(settings.home().sampleDone(), "");
                return;
            } catch (Trouble brokenOff) {
                if (attempt == ATTEMPTS) {
                    throw brokenOff;
                }
                progress.say("Once more, because: " + brokenOff.getMessage());
            }
        }
    }

    private void make() throws IOException, InterruptedException {
        List<SampleUser> users = SampleUsers.ofBakery();
        Console anybody = Console.anonymous(gateway);
        ServiceEmployee employee = ServiceEmployee.atWork(gateway, accounts, otp, signIn);
        Activation activation = new Activation(anybody, inbox, accounts, otp);
        firstBeheerders(new Registrations(anybody), users, new FirstBeheerder(employee, accounts, activation));
        progress.healthy("companies");

        Console sanne = signIn.at(gateway, users.getFirst().username());
        String bakery = new Membership(sanne).organisationOf("90004321");
        new SampleBilling(sanne, inbox, bakery).choose();
        BakeryMeans means = new BakeryMeans(sanne, bakery);
        BakeryUsers bakeryUsers = new BakeryUsers(means, employee, activation);
        if (!Files.exists(settings.home().samplePastDone())) {
            bakeryUsers.bring(users.stream()
                    .filter(user -> user.is("ACTIVE") || user.is("ACTIVATION_EXPIRED"))
                    .toList());
            // before the clock goes on: what is not active by then lapses
            Patience.untilTrue(
                    () -> active(means, users).stream().allMatch(SampleData::isActive),
                    "Sample data: not every means became active.");
            Files.writeString(settings.home().samplePastDone(), "");
            progress.healthy("active users");
        }
        time.toNow();
        bakeryUsers.bring(users.stream()
                .filter(user -> user.status().startsWith("AWAITING"))
                .toList());
        progress.healthy("users on their way");
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
        new SampleAuthorizations(sanne, bakery, today).grant(active(means, users));
        progress.healthy("machtigingen");
        new SampleChains(sanne, bakery, today).give();
        progress.healthy("ketenmachtigingen");
        employee.invoice(today.withDayOfMonth(1).minusDays(1));
        employee.invoice(today);
        progress.healthy("facturen");
    }

    private static boolean isActive(JsonNode row) {
        return row.path("status").asString().equals("ACTIVE");
    }

    private static void firstBeheerders(Registrations forms, List<SampleUser> users, FirstBeheerder first) {
        SampleUser sanne = users.getFirst();
        SampleUser highest = users.stream()
                .filter(user -> user.level().equals("EH4"))
                .findFirst()
                .orElseThrow();
        forms.ofBakery(sanne, highest);
        forms.ofAccountant();
        List.of(sanne, highest, SampleUsers.FATIMA).forEach(first::bringUp);
    }

    private static List<JsonNode> active(BakeryMeans means, List<SampleUser> users) {
        var rows = means.byEmail();
        return users.stream()
                .filter(user -> user.is("ACTIVE"))
                .map(user -> rows.get(user.email()))
                .toList();
    }
}
