package nl.beheermodule.identity.account.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.account.domain.SetupToken;
import nl.beheermodule.identity.fake.FakeLoginServer;
import nl.beheermodule.identity.fake.FakeMeans;
import nl.beheermodule.identity.fake.InMemoryPersons;
import nl.beheermodule.identity.fake.InMemoryUsernames;
import nl.beheermodule.identity.person.usecase.Persons;

/** The use cases of a set-up on fakes. */
final class SetupFixture {
    static final SetupToken TOKEN = new SetupToken(People.TOKEN);

    final InMemoryPersons persons = new InMemoryPersons();
    final InMemoryUsernames usernames = new InMemoryUsernames();
    final FakeLoginServer loginServer = new FakeLoginServer();
    final FakeMeans means = new FakeMeans();
    Instant now = People.NOW;
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    final FindSetup findSetup = new FindSetup(persons, clock, Duration.ZERO);
    final CompleteSetup completeSetup = new CompleteSetup(findSetup, new Persons(persons), persons, loginServer, clock);
    final FollowPerson followPerson = new FollowPerson(persons, means, loginServer);
    final ChooseUsername chooseUsername = new ChooseUsername(
            findSetup, new Persons(persons), usernames, loginServer, means, completeSetup, followPerson, clock);
    final SweepSetups sweep = new SweepSetups(usernames, persons, completeSetup, clock);
}
