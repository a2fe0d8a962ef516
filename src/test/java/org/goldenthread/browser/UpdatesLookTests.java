package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.intake.packs.Packs;
import org.goldenthread.organisation.Posts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** My updates with every room's small forms, and the pages about reminders, are sound for everybody. */
@Product
class UpdatesLookTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Packs packs;

    @Autowired
    Accounts accounts;

    @Autowired
    Posts posts;

    private final Desks desks = new Desks();

    @AfterEach
    void leave() {
        desks.close();
    }

    @Test
    void theFormsOfEveryRoomAreSoundWideAndNarrow() {
        var council = new FilledCouncils(packs, accounts).like("harrowmere");
        var head = fixtures.person(council, Role.ADMINISTRATOR);
        fixtures.installation(() -> {
            posts.choices(council).stream()
                    .filter(post -> post.words().startsWith("Head of Housing")
                            || post.words().startsWith("Performance Manager"))
                    .forEach(post -> accounts.holdPost(head.id(), council, post.value()));
            return true;
        });
        var screen = desks.add(Screen.at(fixtures.address()).signIn(head));
        var narrow =
                desks.add(Screen.withoutScripts(fixtures.address()).signIn(head).width(Screen.NARROW));
        screen.open("/site/updates");
        assertThat(screen.find(".up-group").count()).isGreaterThanOrEqualTo(5);
        for (var page : new String[] {"/site/updates", "/publishing/reminders", "/publishing/mail"}) {
            assertThat(Look.at(screen.open(page))).as(page).isEmpty();
            assertThat(Look.width(narrow.open(page))).as(page).isEmpty();
        }
    }
}
