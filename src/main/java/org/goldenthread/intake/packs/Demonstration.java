package org.goldenthread.intake.packs;

import java.util.List;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.DemonstrationSignIns;
import org.goldenthread.access.database.Entrance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty installation with the demonstration councils; an installation with a council is left alone. */
@Component
@Order(10)
@ConditionalOnProperty("golden-thread.demonstration")
class Demonstration implements ApplicationRunner, DemonstrationSignIns {
    static final String PASSWORD = "golden thread demonstration";
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private final Packs packs;
    private final Accounts accounts;

    Demonstration(Packs packs, Accounts accounts) {
        this.packs = packs;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Entrance.as(Entrance.INSTALLATION, "demonstration", () -> {
            if (accounts.standings(Entrance.INSTALLATION).isEmpty()) {
                load(packs.demonstrations());
            }
        });
    }

    private void load(List<Pack> all) {
        // People come before papers and posts, so that those who hold posts may act for them from the start.
        all.forEach(packs::open);
        all.forEach(pack -> packs.admit(pack, PASSWORD));
        for (var pack : all) {
            packs.load(pack).forEach(problem -> LOG.warn("{}: {}", pack.name(), problem));
        }
        LOG.info("{} demonstration councils are loaded", all.size());
    }

    @Override
    public List<Offer> offers() {
        return packs.demonstrations().stream()
                .flatMap(pack -> pack.people().stream()
                        .filter(person -> accounts.at(person.email()).isPresent())
                        .map(person -> new Offer(
                                person.email(),
                                PASSWORD,
                                person.name() + ", " + pack.council().name())))
                .toList();
    }
}
