package org.goldenthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Product
class ReckoningsTests {
    private static final State STATE = new State("on track", Tone.GOOD);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    @Autowired
    Reckonings reckonings;

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger worked = new AtomicInteger();
    private String council = "";

    private record Sum(int worked) {}

    @BeforeEach
    void aCouncil() {
        council = fixtures.council();
    }

    private Sum asked() {
        return reckonings.of(Sum.class, council, () -> new Sum(worked.incrementAndGet()));
    }

    private Sum read(Account reader) {
        return fixtures.as(reader, () -> reading(this::asked));
    }

    private <T> T reading(Supplier<T> work) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private Thing added() {
        return fixtures.installation(() -> things.add("knot", council, Thing.Card.of("Repairs", ""), STATE));
    }

    @Test
    void whatWasReckonedIsKeptUntilTheRecordChanges() {
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        added();
        assertThat(read(officer)).isEqualTo(read(officer));
        assertThat(worked).hasValue(1);
        added();
        assertThat(read(officer).worked()).isEqualTo(2);
    }

    @Test
    void aChangeInAnotherCouncilCountsTooAsItMayBeShared() {
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        read(officer);
        var own = council;
        council = fixtures.council();
        added();
        council = own;
        assertThat(read(officer).worked()).isEqualTo(2);
    }

    @Test
    void onlyReadersWithTheSameRightsShareIt() {
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        var another = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        var partner = fixtures.person(council, Role.PARTNER);
        assertThat(read(officer).worked()).isEqualTo(1);
        assertThat(read(another).worked()).isEqualTo(1);
        assertThat(read(partner).worked()).isEqualTo(2);
    }

    @Test
    void whoWritesReckonsAnewAndLeavesNothingBehind() {
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        read(officer);
        fixtures.as(officer, () -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                things.add("knot", council, Thing.Card.of("Taken back", ""), STATE);
                assertThat(asked().worked()).isEqualTo(2);
                status.setRollbackOnly();
            });
        });
        assertThat(read(officer).worked()).isEqualTo(1);
    }
}
