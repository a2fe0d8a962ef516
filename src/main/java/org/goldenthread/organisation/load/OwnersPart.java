package org.goldenthread.organisation.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.intake.sheet.Sheet;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.organisation.Named;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who owns what in a pack: one row for each thing of its papers, with the post that answers for it and the day by
 * which.
 */
@Component
class OwnersPart implements PackPart {
    private final Things things;
    private final Posts posts;
    private final Named named;

    OwnersPart(Things things, Posts posts, Named named) {
        this.things = things;
        this.posts = posts;
        this.named = named;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("owners.csv");
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return Sheet.read(file, Set.of("kind", "title", "post")).then(sheet -> {
            var problems = new ArrayList<Problem>();
            sheet.rows().forEach(row -> own(council, row).ifPresent(problems::add));
            return problems.isEmpty()
                    ? Checked.accepted(sheet.rows().size() + " have their owner")
                    : Checked.refused(problems);
        });
    }

    private Optional<Problem> own(String council, Row row) {
        var found = titled(row.get("kind"), council, row.get("title"));
        if (found.size() != 1) {
            var many = found.isEmpty() ? "nothing" : "more than one";
            return Optional.of(row.problem("title", many + " is called “" + row.get("title") + "”"));
        }
        var post = named.post(council, row.get("post"));
        if (post.isEmpty()) {
            return Optional.of(row.problem("post", "there is no one post “" + row.get("post") + "”"));
        }
        return switch (row.day("due")) {
            case Checked.Refused<Optional<LocalDate>> no ->
                Optional.of(no.problems().getFirst());
            case Checked.Accepted<Optional<LocalDate>>(Optional<LocalDate> due) -> {
                write(found.getFirst(), post.get().ref(), due.orElse(null));
                yield Optional.empty();
            }
        };
    }

    private void write(Thing thing, String post, @Nullable LocalDate due) {
        var card = thing.card();
        var owned = posts.owned(card, post).dated(card.starts(), due == null ? card.due() : due, card.ended());
        if (!owned.equals(card)) {
            things.change(thing.ref(), thing.version(), owned);
        }
    }

    private List<Thing> titled(String kind, String council, String title) {
        var key = Wording.key(title);
        return things.all(kind, council).stream()
                .filter(thing -> Wording.key(thing.title()).equals(key))
                .toList();
    }
}
