package org.goldenthread.findings;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A council with an officer, and short words for what tests of findings do over and over. */
@Product
abstract class FindingsOfACouncil {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Findings findings;

    @Autowired
    Responses responses;

    @Autowired
    Sources sources;

    @Autowired
    Things things;

    @Autowired
    Accounts accounts;

    String council = "";
    Account officer = new Account(0, "", "", false);

    @BeforeEach
    void open() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
    }

    <T> T does(Supplier<T> work) {
        return fixtures.as(officer, work);
    }

    static Finding.Draft draft(String title, String... cites) {
        var citations = List.of(cites).stream()
                .map(words -> Objects.requireNonNull(Citation.parse(words, List.of())))
                .toList();
        return new Finding.Draft(
                title,
                Finding.Words.of("3.2", title + " as told", null),
                null,
                null,
                null,
                Publication.INTERNAL,
                citations);
    }

    String finding(String title, String... cites) {
        return does(() -> Fixtures.got(findings.add(council, draft(title, cites))));
    }

    String source(String abbreviation) {
        var draft =
                new Source.Draft("Letter " + abbreviation, "", Source.Words.of(abbreviation, Source.Type.AUDIT_LETTER));
        return does(() -> Fixtures.got(sources.add(council, draft)));
    }

    State state(String ref) {
        return does(() -> things.get(ref).state());
    }

    /** Something that can answer a finding; any kind later in the story will do. */
    Thing work(String title) {
        return does(() -> things.add("bead", council, Thing.Card.of(title, ""), new State("open", Tone.GOOD)));
    }
}
