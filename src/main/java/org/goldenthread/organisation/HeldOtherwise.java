package org.goldenthread.organisation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.updates.Holding;
import org.springframework.stereotype.Component;

/** Tells the page of what one owes for which posts somebody stands in, or which they share. */
@Component
class HeldOtherwise implements Holding {
    private final Organisation organisation;

    HeldOtherwise(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Map<String, String> otherwiseHeld(Visitor visitor) {
        Map<String, String> found = new HashMap<>();
        if (visitor.posts().isEmpty()) {
            return found;
        }
        var tree = organisation.tree(visitor.council());
        for (var post : visitor.posts()) {
            var seat = tree.seat(post);
            if (seat != null) {
                seat.holders().stream()
                        .filter(one -> Objects.equals(one.person().account(), visitor.accountId()))
                        .filter(one -> one.kind() != Holder.Kind.SUBSTANTIVE)
                        .forEach(one -> found.put(post, one.kind().words().toLowerCase(Locale.UK)));
            }
        }
        return found;
    }
}
