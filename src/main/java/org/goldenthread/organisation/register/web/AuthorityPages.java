package org.goldenthread.organisation.register.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.organisation.page.Rows;
import org.goldenthread.organisation.page.Uploads;
import org.goldenthread.organisation.register.Authorities;
import org.goldenthread.organisation.register.Authorities.Loaded;
import org.goldenthread.organisation.register.Authority;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of authorities: found by any name, with what followed each; administrators load it from a file. */
@Controller
@May(Act.SEE)
class AuthorityPages {
    private static final String HERE = "/organisation/authorities";
    private final Authorities authorities;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    AuthorityPages(Authorities authorities, Spreadsheets spreadsheets, Clock clock) {
        this.authorities = authorities;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Object list(ListRequest request, Model model) {
        var today = LocalDate.now(clock);
        var found = authorities.search(request.filter("q"));
        var names = names(found);
        var list = columns(request, names)
                .words()
                .choice("nation", "Nation", choices(one -> one.place().nation()))
                .choice("type", "Type", choices(one -> one.place().typeName()))
                .choice(
                        "standing",
                        "Standing",
                        List.of(
                                new Choice("", "All"),
                                new Choice("there", "Existing today"),
                                new Choice("gone", "Abolished")))
                .list(
                        "authorities",
                        found.stream().filter(one -> shown(one, request, today)),
                        "The register is empty. Until an administrator loads it from a file, here or with the verb"
                                + " load-authorities, a council's nation, type and GSS code are typed by hand, and"
                                + " former names of councils are not known.");
        if (request.exports()) {
            return spreadsheets.file(list, "authorities");
        }
        model.addAttribute("list", list);
        model.addAttribute("problems", List.of());
        return "organisation/authorities";
    }

    private List<Choice> choices(java.util.function.Function<Authority, String> part) {
        return Stream.concat(
                        Stream.of(new Choice("", "All")),
                        authorities.search("").stream()
                                .map(part)
                                .filter(words -> !words.isEmpty())
                                .distinct()
                                .sorted()
                                .map(words -> new Choice(words, words)))
                .toList();
    }

    private static boolean shown(Authority one, ListRequest request, LocalDate today) {
        var nation = request.filter("nation");
        var type = request.filter("type");
        var standing = request.filter("standing");
        return (nation.isEmpty() || nation.equals(one.place().nation()))
                && (type.isEmpty() || type.equals(one.place().typeName()))
                && (standing.isEmpty() || standing.equals("there") == one.on(today));
    }

    private Map<String, String> names(List<Authority> found) {
        Set<String> codes = new HashSet<>();
        found.forEach(one -> codes.addAll(one.successors()));
        Map<String, String> names = new LinkedHashMap<>();
        authorities
                .withCodes(codes)
                .forEach(one -> names.put(one.code(), one.name().shorter()));
        return names;
    }

    private static Rows<Authority> columns(ListRequest request, Map<String, String> names) {
        return new Rows<>(request, Authority::code)
                .sorted(
                        "name",
                        "Name",
                        Comparator.comparing(one -> one.name().shorter(), String.CASE_INSENSITIVE_ORDER),
                        one -> Cell.link(
                                one.name().shorter(),
                                HERE + "/" + one.code(),
                                one.name().full()))
                .sorted("code", "Code", Comparator.comparing(Authority::code), one -> Cell.text(one.code()))
                .sorted("gss", "GSS code", Comparator.comparing(Authority::gss), one -> Cell.text(one.gss()))
                .sorted(
                        "nation",
                        "Nation",
                        Comparator.comparing(one -> one.place().nation()),
                        one -> Cell.text(one.place().nation()))
                .sorted(
                        "type",
                        "Type",
                        Comparator.comparing(one -> one.place().typeName()),
                        one -> Cell.text(one.place().typeName()))
                .column("from", "From", one -> Cell.day(one.term().starts()))
                .sorted(
                        "to",
                        "Until",
                        Comparator.comparing(one -> one.term().ends(), Comparator.nullsLast(Comparator.naturalOrder())),
                        one -> Cell.day(one.term().ends()))
                .column(
                        "followed-by",
                        "Followed by",
                        one -> Cell.text(one.successors().stream()
                                .map(code -> names.getOrDefault(code, code))
                                .collect(Collectors.joining(", "))));
    }

    @GetMapping(HERE + "/{code}")
    String authority(@PathVariable String code, Model model) {
        var one = authorities.withCodes(Set.of(code)).stream()
                .findFirst()
                .orElseThrow(() -> new NotHere("the authority " + code));
        model.addAttribute(
                "view",
                new AuthorityView(
                        one,
                        one.on(LocalDate.now(clock)),
                        authorities.aliases(code),
                        authorities.search("").stream()
                                .filter(other -> other.successors().contains(code))
                                .toList(),
                        authorities.withCodes(Set.copyOf(one.successors())),
                        authorities.today(code)));
        return "organisation/authority";
    }

    @GetMapping(HERE + "/load")
    @May(Act.ADMINISTER)
    String choose(Model model) {
        model.addAttribute("problems", List.of());
        return "organisation/load-authorities";
    }

    @PostMapping(HERE + "/load")
    @May(Act.ADMINISTER)
    String load(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile names,
            RedirectAttributes redirect,
            Model model) {
        if (file == null || file.isEmpty()) {
            model.addAttribute("problems", List.of(new Problem("file", "Choose a file")));
            return "organisation/load-authorities";
        }
        return switch (load(file, names)) {
            case Checked.Refused<Loaded>(List<Problem> problems) -> {
                model.addAttribute("problems", problems);
                yield "organisation/load-authorities";
            }
            case Checked.Accepted<Loaded>(Loaded loaded) -> {
                if (loaded.refused().isEmpty()) {
                    Said.next(redirect, summary(loaded));
                    yield "redirect:" + HERE;
                }
                List<Problem> all = new ArrayList<>(List.of(new Problem("file", summary(loaded))));
                all.addAll(loaded.refused().stream()
                        .limit(100)
                        .map(one -> new Problem("file", one.toString()))
                        .toList());
                model.addAttribute("problems", all);
                yield "organisation/load-authorities";
            }
        };
    }

    private static String summary(Loaded loaded) {
        return loaded.rows() + " authorities read, " + loaded.changed() + " changes, " + loaded.names() + " new names, "
                + loaded.refused().size() + " rows refused";
    }

    private Checked<Loaded> load(MultipartFile file, @Nullable MultipartFile names) {
        return Uploads.temporary(register -> Uploads.temporary(further -> {
            try {
                file.transferTo(register);
                if (names == null || names.isEmpty()) {
                    return authorities.load(register, null);
                }
                names.transferTo(further);
                return authorities.load(register, further);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }));
    }
}
