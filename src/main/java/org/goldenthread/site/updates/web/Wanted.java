package org.goldenthread.site.updates.web;

import java.util.Map;
import org.goldenthread.access.Visitor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page is asked to show.
 *
 * @param kind the code of one sort; empty for all
 * @param post one post; empty for all that the visitor holds
 * @param only one update by its id; empty for all
 */
public record Wanted(String kind, String post, String only) {
    static final String PAGE = "/site/updates";

    /** From the parameters of an address, or from a form's hidden fields, whose names have an underscore before. */
    static Wanted of(Map<String, String> asked, String before) {
        return new Wanted(
                asked.getOrDefault(before + "kind", ""),
                asked.getOrDefault(before + "post", ""),
                asked.getOrDefault(before + "only", ""));
    }

    /** The page's address again, at a row. */
    String address(Visitor visitor, String row) {
        var address = UriComponentsBuilder.fromPath(PAGE);
        if (visitor.standings().size() > 1) {
            address.queryParam("council", visitor.council());
        }
        with(address, "kind", kind);
        with(address, "post", post);
        with(address, "only", only);
        return address.fragment(row).build().encode().toUriString();
    }

    private static void with(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }

    boolean shows(String sort, String id) {
        return (kind.isEmpty() || kind.equals(sort)) && (only.isEmpty() || only.equals(id));
    }
}
