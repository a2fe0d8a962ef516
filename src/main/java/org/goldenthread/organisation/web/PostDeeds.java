package org.goldenthread.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.organisation.Life;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Posts;
import org.goldenthread.organisation.page.FormView;
import org.goldenthread.organisation.page.FormView.Field;
import org.goldenthread.organisation.page.FormView.Fields;
import org.goldenthread.organisation.page.Forms;
import org.goldenthread.organisation.page.Forms.Sent;
import org.goldenthread.organisation.page.Typed;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms that create, change, move, close and reopen posts. */
@Controller
@May(Act.EDIT)
class PostDeeds {
    static final String POSTS = "/organisation/posts/";
    private final Organisation organisation;
    private final Posts posts;
    private final Things things;
    private final Clock clock;

    PostDeeds(Organisation organisation, Posts posts, Things things, Clock clock) {
        this.organisation = organisation;
        this.posts = posts;
        this.things = things;
        this.clock = clock;
    }

    @GetMapping("/organisation/posts/new")
    String opening(Visitor visitor, @RequestParam Map<String, String> values, Model model) {
        return Forms.show(model, openForm(visitor.council(), new Typed(values)));
    }

    @PostMapping("/organisation/posts/new")
    String open(Visitor visitor, @RequestParam Map<String, String> values, RedirectAttributes redirect, Model model) {
        var typed = new Typed(values);
        var opening = new Post.Opening(typed.name(), typed.words("unit"), typed.day("opened"));
        return Forms.send(
                typed,
                () -> posts.open(visitor.council(), opening),
                sent(model, redirect, () -> openForm(visitor.council(), typed), "Created. Now appoint its holder."));
    }

    private FormView openForm(String council, Typed typed) {
        var units = new ArrayList<>(organisation.choices(council, typed.orNull("unit")));
        units.set(0, new Choice("", "Choose a unit"));
        var fields = new Fields(typed)
                .text("name", "Name of the post", "Such as Head of Housing", "")
                .choice("unit", "Unit", "", units)
                .day("opened", "First day", "Leave it empty when nobody knows.", "")
                .area("summary", "What it is there for", "", "")
                .choice("publication", "Who may see it", "internal", UnitDeeds.publications());
        var crumbs = List.of(new Crumb("Organisation", "/organisation"), Crumb.here("Create a post"));
        return new FormView(crumbs, "Create a post", "", fields.all(), "Create", "/organisation/posts");
    }

    private static Sent<Post> sent(Model model, RedirectAttributes redirect, Supplier<FormView> again, String said) {
        return new Sent<>(model, redirect, again, post -> said, post -> POSTS + post.ref());
    }

    private Post post(String ref) {
        var post = organisation.chart(things.get(ref).council()).post(ref);
        if (post == null) {
            throw new NotHere(ref);
        }
        return post;
    }

    static FormView form(Post post, String title, String lede, List<Field> fields) {
        var crumbs = List.of(
                new Crumb("Organisation", "/organisation"),
                new Crumb(post.name(), POSTS + post.ref()),
                Crumb.here(title));
        return new FormView(crumbs, title + " " + post.name(), lede, fields, title, POSTS + post.ref());
    }

    @GetMapping("/organisation/posts/{ref}/edit")
    String changing(@PathVariable String ref, Model model) {
        return Forms.show(model, changeForm(post(ref), Typed.NOTHING));
    }

    @PostMapping("/organisation/posts/{ref}/edit")
    String change(
            @PathVariable String ref,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect,
            Model model) {
        var typed = new Typed(values);
        var post = post(ref);
        var life = Life.since(typed.day("opened"));
        var wanted = new Post(ref, post.council(), typed.name(), life, post.made(), typed.version());
        return Forms.send(
                typed, () -> posts.change(wanted), sent(model, redirect, () -> changeForm(post, typed), "Saved"));
    }

    private static FormView changeForm(Post post, Typed typed) {
        var fields = new Fields(typed)
                .text("name", "Name of the post", "", post.name())
                .day(
                        "opened",
                        "First day",
                        "Leave it empty when nobody knows.",
                        post.life().opened())
                .area("summary", "What it is there for", "", post.words().summary())
                .choice(
                        "publication",
                        "Who may see it",
                        post.words().publication().code(),
                        UnitDeeds.publications())
                .hidden("version", post.version());
        return form(post, "Change", "", fields.all());
    }

    @GetMapping("/organisation/posts/{ref}/move")
    String moving(@PathVariable String ref, Model model) {
        return Forms.show(model, moveForm(post(ref), Typed.NOTHING));
    }

    @PostMapping("/organisation/posts/{ref}/move")
    String move(
            @PathVariable String ref,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect,
            Model model) {
        var typed = new Typed(values);
        var from = typed.needed("from");
        return Forms.send(
                typed,
                () -> posts.move(ref, typed.version(), typed.words("unit"), from),
                sent(model, redirect, () -> moveForm(post(ref), typed), "Moved from " + Typed.say(from)));
    }

    private FormView moveForm(Post post, Typed typed) {
        var today = LocalDate.now(clock);
        var now = organisation.chart(post.council()).placements().parentOn(today, post.ref());
        var fields = new Fields(typed)
                .choice("unit", "Unit", Objects.requireNonNullElse(now, ""), organisation.choices(post.council(), now))
                .day("from", "From", "The first day in the new unit.", today)
                .hidden("version", post.version());
        return form(post, "Move", "Its holder comes along, and it keeps what it owns.", fields.all());
    }

    @GetMapping("/organisation/posts/{ref}/close")
    String closing(@PathVariable String ref, Model model) {
        return Forms.show(model, closeForm(post(ref), Typed.NOTHING));
    }

    @PostMapping("/organisation/posts/{ref}/close")
    String close(
            @PathVariable String ref,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect,
            Model model) {
        var typed = new Typed(values);
        var last = typed.needed("last");
        return Forms.send(
                typed,
                () -> posts.close(ref, typed.version(), last),
                sent(model, redirect, () -> closeForm(post(ref), typed), "Closes after " + Typed.say(last)));
    }

    private FormView closeForm(Post post, Typed typed) {
        var fields = new Fields(typed)
                .day("last", "Last day", "It is gone from the day after.", LocalDate.now(clock))
                .hidden("version", post.version());
        return form(
                post,
                "Close",
                "Whoever holds it leaves with it. What it owns stays its own, and becomes a loose end until another"
                        + " post owns it.",
                fields.all());
    }

    @PostMapping("/organisation/posts/{ref}/reopen")
    String reopen(
            @PathVariable String ref,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect,
            Model model) {
        var typed = new Typed(values);
        return Forms.send(
                typed,
                () -> posts.reopen(ref, typed.version()),
                sent(model, redirect, () -> closeForm(post(ref), typed), "Open again"));
    }
}
