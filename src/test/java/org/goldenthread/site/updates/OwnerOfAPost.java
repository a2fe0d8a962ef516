package org.goldenthread.site.updates;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Posts;
import org.goldenthread.organisation.Unit;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;

/** Somebody who holds a post of a council, and the forms that they fill in on the page of what they owe. */
public record OwnerOfAPost(String council, String post, Account account) {
    public static final String PAGE = "/site/updates";

    public static OwnerOfAPost of(ApplicationContext product) {
        var fixtures = product.getBean(Fixtures.class);
        var council = fixtures.council();
        var account = fixtures.person(council, Role.OWNER);
        return fixtures.installation(() -> {
            var unit = Fixtures.got(product.getBean(Organisation.class)
                    .open(council, new Unit.Opening(Unit.Level.SERVICE, Unit.Words.named("Housing"), null, null)));
            var post = Fixtures.got(product.getBean(Posts.class)
                    .open(council, new Post.Opening(Unit.Words.named("Head of Housing"), unit.ref(), null)));
            product.getBean(Accounts.class).holdPost(account.id(), council, post.ref());
            return new OwnerOfAPost(council, post.ref(), account);
        });
    }

    /** What stands in the form of an update, with what is typed over it. */
    public static Map<String, String> fields(Document page, String update, Map<String, String> typed) {
        var form = page.expectFirst("#" + update + " form");
        var fields = new HashMap<String, String>();
        form.select("input[name]").forEach(one -> fields.put(one.attr("name"), one.val()));
        form.select("select[name]")
                .forEach(one -> fields.put(
                        one.attr("name"), one.select("option[selected]").val()));
        fields.putAll(typed);
        return fields;
    }
}
