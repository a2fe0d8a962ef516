package org.goldenthread.access.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form whose session had ended, kept in the page itself and never on the server: it goes
 * back and forth in hidden fields until they have signed in and sent it again.
 *
 * @param address where the form was to go
 * @param fields name and value as typed, in order; without passwords and tokens
 * @param files whether a file was among it, which no page can keep
 */
public record KeptForm(String address, List<Field> fields, boolean files) {
    /** The path of the page that shows it; reached by a forward only. */
    public static final String PAGE = "/access/kept";

    /** Why signing in was refused, where it was. */
    public static final String REASON = "org.goldenthread.kept.reason";

    private static final String PREFIX = "kept.";
    private static final String ADDRESS = "kept-address";
    private static final String FILES = "kept-files";
    private static final Set<String> NEVER_KEPT = Set.of("_csrf", "password", "old", "wanted", "again", ADDRESS, FILES);

    public KeptForm {
        fields = List.copyOf(fields);
    }

    /** One field as typed; a name may stand more than once. */
    public record Field(String name, String value) {}

    /** The form as it came in the first time. */
    static KeptForm typed(HttpServletRequest request) {
        var query = request.getQueryString();
        var address = request.getRequestURI() + (query == null ? "" : "?" + query);
        var contentType = request.getContentType();
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NEVER_KEPT.contains(name) && !inQuery(query, name)) {
                Arrays.stream(values).map(value -> new Field(name, value)).forEach(fields::add);
            }
        });
        return new KeptForm(address, fields, contentType != null && contentType.startsWith("multipart/"));
    }

    /** The form as an earlier page kept it; null when the request carries none, or one for another site. */
    static @Nullable KeptForm carried(HttpServletRequest request) {
        var address = request.getParameter(ADDRESS);
        if (address == null || !address.startsWith("/") || address.startsWith("//") || address.contains("\\")) {
            return null;
        }
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                var plain = name.substring(PREFIX.length());
                Arrays.stream(values).map(value -> new Field(plain, value)).forEach(fields::add);
            }
        });
        return new KeptForm(address, fields, "yes".equals(request.getParameter(FILES)));
    }

    /** What the request carries, or is. */
    public static KeptForm of(HttpServletRequest request) {
        var carried = carried(request);
        return carried == null
                ? (KeptForm) java.util.Objects.requireNonNull(request.getAttribute(KeptForm.class.getName()))
                : carried;
    }

    /** The fields under names that keep them apart from those of the sign-in form around them. */
    public List<Field> wrapped() {
        var wrapped = new ArrayList<Field>();
        fields.forEach(field -> wrapped.add(new Field(PREFIX + field.name(), field.value())));
        wrapped.add(new Field(ADDRESS, address));
        wrapped.add(new Field(FILES, files ? "yes" : ""));
        return wrapped;
    }

    /** What a person typed, for showing: without what the page itself put into the form. */
    public List<Field> shown() {
        return fields.stream()
                .filter(field -> !field.value().isBlank() && !field.name().equals("version"))
                .toList();
    }

    private static boolean inQuery(@Nullable String query, String name) {
        return query != null
                && Arrays.stream(query.split("&", -1))
                        .anyMatch(part -> part.equals(name) || part.startsWith(name + "="));
    }
}
