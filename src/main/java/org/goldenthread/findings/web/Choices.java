package org.goldenthread.findings.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Source;
import org.goldenthread.findings.Sources;
import org.goldenthread.findings.themes.Themes;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms and filters of this room let one choose from. */
@Component
class Choices {
    private static final int MOST_WORK = 300;
    private final Themes themes;
    private final Sources sources;
    private final Things things;
    private final Kinds kinds;
    private final Organisation organisation;
    private final Posts posts;

    Choices(Themes themes, Sources sources, Things things, Kinds kinds, Organisation organisation, Posts posts) {
        this.themes = themes;
        this.sources = sources;
        this.things = things;
        this.kinds = kinds;
        this.organisation = organisation;
        this.posts = posts;
    }

    List<Choice> themes(String council, String none) {
        var choices = first(none);
        themes.tree(council).forEach(theme -> choices.add(new Choice(Long.toString(theme.id()), theme.indented())));
        return choices;
    }

    List<Choice> sources(String council, String none) {
        var choices = first(none);
        for (var source : sources.all(council)) {
            choices.add(new Choice(source.thing().ref(), titled(source)));
        }
        sources.undeclared(council)
                .forEach((abbreviation, often) ->
                        choices.add(new Choice(abbreviation, abbreviation + " (not declared)")));
        return choices;
    }

    /** Sources to choose from in a form, none first. */
    List<Choice> declared(String council) {
        var choices = first("None");
        sources.all(council)
                .forEach(source -> choices.add(new Choice(source.thing().ref(), titled(source))));
        return choices;
    }

    private static String titled(Source source) {
        return source.words().abbreviation().isBlank()
                ? source.thing().title()
                : source.words().abbreviation() + ": " + source.thing().title();
    }

    List<Choice> states(String council) {
        var choices = first("All");
        things.states(Findings.KIND, council).forEach(state -> choices.add(new Choice(state, state)));
        return choices;
    }

    List<Choice> answers() {
        var choices = first("All");
        Arrays.stream(Response.Kind.values()).forEach(kind -> choices.add(new Choice(kind.code(), kind.words())));
        return choices;
    }

    List<Choice> publications() {
        return Arrays.stream(Publication.values())
                .map(one -> new Choice(one.code(), one.words()))
                .toList();
    }

    List<Choice> sourceTypes() {
        return Arrays.stream(Source.Type.values())
                .map(one -> new Choice(one.code(), one.words()))
                .toList();
    }

    List<Choice> services(String council, @Nullable String chosen) {
        return organisation.choices(council, chosen);
    }

    List<Choice> owners(String council, @Nullable String chosen) {
        return posts.choices(council, chosen);
    }

    /** The same for a filter: "all" comes first. */
    static List<Choice> all(List<Choice> choices, Choice... more) {
        var all = first("All");
        all.addAll(Arrays.asList(more));
        choices.stream().filter(choice -> !choice.value().isEmpty()).forEach(all::add);
        return all;
    }

    private static List<Choice> first(String none) {
        return new ArrayList<>(List.of(new Choice("", none)));
    }

    /** Work that may answer a finding, as suggestions: "P-3 Better homes". */
    List<String> work(String council) {
        var story = kinds.of(Findings.KIND).column();
        return kinds.all().stream()
                .filter(kind -> kind.column() > story && kind.column() < 8)
                .flatMap(kind -> things.all(kind.code(), council).stream().limit(MOST_WORK))
                .map(thing -> thing.ref() + " " + thing.title())
                .toList();
    }

    /** What a unit or a post is called; empty for none. */
    String name(@Nullable String ref) {
        return ref == null ? "" : names(List.of(ref)).getOrDefault(ref, ref);
    }

    /** What a unit or a post is called; its reference where nobody may know. */
    Map<String, String> names(List<@Nullable String> refs) {
        var known = refs.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        var titles = things.titles(known);
        return known.stream()
                .distinct()
                .collect(java.util.stream.Collectors.toMap(ref -> ref, ref -> titles.getOrDefault(ref, ref)));
    }
}
