package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.web.util.pattern.PathPattern;

/** A walk through the product along its own links, which finds for every page an address with something real on it. */
final class Walk {
    private static final int ADDRESSES_OF_A_ROUTE = 2;
    private final Visit visit;
    private final List<PathPattern> routes;
    private final Map<PathPattern, List<String>> met = new LinkedHashMap<>();
    private final List<String> pages = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    Walk(Visit visit, List<PathPattern> routes) {
        this.visit = visit;
        this.routes = routes;
    }

    Walk from(String... starts) {
        for (var start : starts) {
            note(start);
        }
        while (!ahead.isEmpty()) {
            look(ahead.poll());
        }
        return this;
    }

    /** The addresses that answered with a page, two for each route at most. */
    List<String> pages() {
        return List.copyOf(pages);
    }

    boolean reached(PathPattern route) {
        return met.containsKey(route);
    }

    private void note(String href) {
        var address = href.replaceAll("#.*|[?]$", "");
        if (!address.startsWith("/") || address.matches(".*[?&](format|sort|after)=.*") || !seen.add(address)) {
            return;
        }
        Routes.of(routes, address).ifPresent(route -> {
            var addresses = met.computeIfAbsent(route, one -> new ArrayList<>());
            if (addresses.size() < ADDRESSES_OF_A_ROUTE) {
                addresses.add(address);
                ahead.add(address);
            }
        });
    }

    private void look(String address) {
        var answer = visit.get(address);
        assertThat(answer.statusCode()).as("%s answers", address).isLessThan(400);
        if (answer.statusCode() / 100 == 3) {
            note(Visit.location(answer).replaceFirst("^https?://[^/]+", ""));
        } else if (isPage(answer)) {
            pages.add(address);
            var page = Jsoup.parse(answer.body(), address);
            page.select("a[href]").forEach(link -> note(whole(address, link.attr("href"))));
            questions(page).forEach(question -> note(whole(address, question)));
        }
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static String whole(String address, String href) {
        assertThat(isAddress(href)).as("%s leads to '%s'", address, href).isTrue();
        return href.startsWith("?") ? address.replaceAll("\\?.*", "") + href : href;
    }

    private static boolean isAddress(String href) {
        try {
            return !new URI(href).toString().isEmpty();
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    /** Where forms lead that only ask, sent as they stand by their first button. */
    private static List<String> questions(Document page) {
        return page.select("form[action]:not([method=post])").stream()
                .map(form -> form.attr("action") + "?" + fields(form))
                .toList();
    }

    private static String fields(Element form) {
        var fields = new ArrayList<String>();
        form.select("input[name], select[name]").forEach(field -> fields.add(field(field, field.val())));
        form.select("button[name]").stream().findFirst().ifPresent(button -> fields.add(field(button, button.val())));
        return fields.stream().filter(field -> !field.endsWith("=")).collect(Collectors.joining("&"));
    }

    private static String field(Element field, String value) {
        return field.attr("name") + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
