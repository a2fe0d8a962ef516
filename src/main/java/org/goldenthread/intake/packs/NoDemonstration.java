package org.goldenthread.intake.packs;

import org.goldenthread.access.Accounts;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.access.start.RefusedToStart;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Refuses to put a council's real record into a database that people with known passwords may enter. */
@Component
@Order(1)
@Profile("production")
class NoDemonstration implements ApplicationRunner {
    private final Packs packs;
    private final Accounts accounts;

    NoDemonstration(Packs packs, Accounts accounts) {
        this.packs = packs;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var there = Entrance.as(
                Entrance.INSTALLATION,
                "start",
                () -> packs.demonstrations().stream()
                        .flatMap(pack -> pack.people().stream())
                        .anyMatch(person -> accounts.at(person.email()).isPresent()));
        if (there) {
            throw new RefusedToStart("SPRING_DATASOURCE_URL: this database holds the demonstration councils, whose"
                    + " passwords are known to everybody; give the real record a database of its own");
        }
    }
}
