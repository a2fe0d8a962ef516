package org.goldenthread;

import org.goldenthread.access.database.OwnerConnection;
import org.goldenthread.thread.Kind;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Kinds of thing that belong to no room, so that the ground floor is tested without the story above it. */
@TestConfiguration
public class Beads {
    @Bean
    Kind letter() {
        return new Kind("letter", "LTR", "Letter", "Letters", "/letters", 0);
    }

    @Bean
    Kind knot() {
        return new Kind("knot", "KNOT", "Knot", "Knots", "/knots", 2);
    }

    @Bean
    Kind bead() {
        return new Kind("bead", "BEAD", "Bead", "Beads", "/beads", 4);
    }

    @Bean
    Kind tassel() {
        return new Kind("tassel", "TSL", "Tassel", "Tassels", "/tassels", 6);
    }

    @Bean
    ApplicationRunner kindsOfTests(OwnerConnection owner) {
        return arguments -> owner.sql().sql("""
                        select thread.add_kind(kind, prefix)
                          from (values ('letter', 'LTR'), ('knot', 'KNOT'), ('bead', 'BEAD'), ('tassel', 'TSL'))
                            as wanted (kind, prefix)
                         where not exists (select from thread.kind k where k.kind = wanted.kind)""").query((row, n) -> n).list();
    }
}
