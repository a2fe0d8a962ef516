package org.goldenthread.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Holder;
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
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which people come to hold posts and leave them. */
@Controller
@May(Act.EDIT)
class HolderDeeds {
    private final Organisation organisation;
    private final Posts posts;
    private final Things things;
    private final Clock clock;

    HolderDeeds(Organisation organisation, Posts posts, Things things, Clock clock) {
        this.organisation = organisation;
        this.posts = posts;
        this.things = things;
        this.clock = clock;
    }

    private Chart chart(String ref) {
        return organisation.chart(things.get(ref).council());
    }

    private Post post(String ref) {
        var post = chart(ref).post(ref);
        if (post == null) {
            throw new NotHere(ref);
        }
        return post;
    }

    private Holder holder(String ref, long id) {
        return chart(ref).holders(ref).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("this holder of " + ref));
    }

    private static Sent<Post> sent(Model model, RedirectAttributes redirect, Supplier<FormView> again, String said) {
        return new Sent<>(model, redirect, again, post -> said, post -> PostDeeds.POSTS + post.ref());
    }

    private static FormView form(Post post, String title, String lede, String submit, List<Field> fields) {
        var here = PostDeeds.POSTS + post.ref();
        var crumbs =
                List.of(new Crumb("Organisation", "/organisation"), new Crumb(post.name(), here), Crumb.here(submit));
        return new FormView(crumbs, title, lede, fields, submit, here);
    }

    @GetMapping("/organisation/posts/{ref}/appoint")
    String appointing(@PathVariable String ref, Model model) {
        return Forms.show(model, appointForm(post(ref), Typed.NOTHING));
    }

    @PostMapping("/organisation/posts/{ref}/appoint")
    String appoint(
            @PathVariable String ref,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect,
            Model model) {
        var typed = new Typed(values);
        var term = new Holder.Term(typed.needed("since"), typed.day("until"));
        var person = Holder.Person.named(typed.words("holder")).withEmail(typed.words("email"));
        return Forms.send(
                typed,
                () -> posts.appoint(ref, person, typed.kind(), term),
                sent(model, redirect, () -> appointForm(post(ref), typed), person.name() + " is appointed"));
    }

    private FormView appointForm(Post post, Typed typed) {
        var fields = new Fields(typed)
                .text("holder", "Name", "", "")
                .email(
                        "email",
                        "Email address",
                        "An account with this address in the council may act for the post. May stay empty.",
                        "")
                .choice("kind", "Way of holding", "substantive", ways())
                .day("since", "First day", "", LocalDate.now(clock))
                .day("until", "Last day", "Leave it empty while no end is set.", "");
        return form(
                post,
                "Appoint to the post " + post.name(),
                "A new substantive holder ends the former one's time on the day before; somebody acting is entered"
                        + " beside them.",
                "Appoint",
                fields.all());
    }

    private static List<Choice> ways() {
        return Arrays.stream(Holder.Kind.values())
                .map(kind -> new Choice(kind.code(), kind.words()))
                .toList();
    }

    @GetMapping("/organisation/posts/{ref}/holders/{id}/leave")
    String leaving(@PathVariable String ref, @PathVariable long id, Model model) {
        return Forms.show(model, leaveForm(post(ref), holder(ref, id), Typed.NOTHING));
    }

    @PostMapping("/organisation/posts/{ref}/holders/{id}/leave")
    String leave(
            @PathVariable String ref,
            @PathVariable long id,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect,
            Model model) {
        var typed = new Typed(values);
        var holder = holder(ref, id);
        var last = typed.needed("until");
        return Forms.send(
                typed,
                () -> posts.vacate(ref, id, last),
                sent(
                        model,
                        redirect,
                        () -> leaveForm(post(ref), holder, typed),
                        holder.name() + " holds the post until " + Typed.say(last)));
    }

    private FormView leaveForm(Post post, Holder holder, Typed typed) {
        var until = holder.term().until();
        var fields = new Fields(typed).day("until", "Last day", "", until == null ? LocalDate.now(clock) : until);
        return form(
                post,
                holder.name() + " leaves the post " + post.name(),
                "What the post owns stays with the post.",
                "Set the last day",
                fields.all());
    }

    @GetMapping("/organisation/posts/{ref}/holders/{id}/address")
    String addressing(@PathVariable String ref, @PathVariable long id, Model model) {
        return Forms.show(model, addressForm(post(ref), holder(ref, id), Typed.NOTHING));
    }

    @PostMapping("/organisation/posts/{ref}/holders/{id}/address")
    String address(
            @PathVariable String ref,
            @PathVariable long id,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect,
            Model model) {
        var typed = new Typed(values);
        return Forms.send(
                typed,
                () -> posts.address(ref, id, typed.words("email")),
                sent(model, redirect, () -> addressForm(post(ref), holder(ref, id), typed), "Saved"));
    }

    private static FormView addressForm(Post post, Holder holder, Typed typed) {
        var fields = new Fields(typed)
                .email(
                        "email",
                        "Email address",
                        "An account with this address in the council may act for the post.",
                        holder.person().email());
        return form(post, "Address of " + holder.name(), "", "Save", fields.all());
    }

    @PostMapping("/organisation/posts/{ref}/holders/{id}/strike")
    String strike(@PathVariable String ref, @PathVariable long id, RedirectAttributes redirect) {
        var holder = holder(ref, id);
        posts.strike(ref, id);
        Said.next(redirect, holder.name() + " is struck out; the history keeps it");
        return "redirect:" + PostDeeds.POSTS + ref;
    }
}
