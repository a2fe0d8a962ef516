package org.goldenthread.reports.template;

import java.util.HashSet;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to templates: a library that comes with the product, and the versions that a council uses. */
@Component
@Transactional
public class ReportTemplates {
    private final TemplateStore store;
    private final TemplateLibrary library;

    ReportTemplates(TemplateStore store, TemplateLibrary library) {
        this.store = store;
        this.library = library;
    }

    /** All versions that a council has used, by code, the newest version first. */
    @Transactional(readOnly = true)
    public List<Template> all(String council) {
        return store.all(council);
    }

    /** The newest version of each template. */
    @Transactional(readOnly = true)
    public List<Template> newest(String council) {
        var seen = new HashSet<String>();
        return all(council).stream()
                .filter(one -> seen.add(one.edition().code()))
                .toList();
    }

    /** The templates of the library that a council does not use yet. */
    @Transactional(readOnly = true)
    public List<Template> offered(String council) {
        var used = newest(council).stream().map(one -> one.edition().code()).toList();
        return library.all().stream()
                .map(TemplateLibrary.Offer::template)
                .filter(one -> !used.contains(one.edition().code()))
                .toList();
    }

    /** @throws NotHere when the council has none with this number */
    @Transactional(readOnly = true)
    public Template get(String council, long id) {
        return all(council).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("the template " + id));
    }

    /** A version in the words of its pack. */
    @Transactional(readOnly = true)
    public String pack(String council, long id) {
        return store.pack(get(council, id).id());
    }

    /** Takes a template of the library into use; the one in use already is given again. */
    public Template use(String council, String code) {
        return newest(council).stream()
                .filter(one -> one.edition().code().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    var offer = library.of(code).orElseThrow(() -> new NotHere("the template " + code));
                    return get(council, store.insert(council, offer.template(), offer.pack(), "From the library"));
                });
    }

    /**
     * Keeps what somebody wrote as the next version of a template; reports that were begun keep theirs.
     *
     * @param pack the whole template as a pack writes it, under the same code
     * @param why what has changed and who decided it, at least three characters
     */
    public Checked<Template> revise(String council, long before, String pack, String why) {
        var code = get(council, before).edition().code();
        int next = newest(council).stream()
                        .filter(one -> one.edition().code().equals(code))
                        .mapToInt(one -> one.edition().version())
                        .max()
                        .orElse(0)
                + 1;
        if (why.strip().length() < 3) {
            return Checked.refused("why", "Say what has changed and who decided it");
        }
        return TemplateText.read(pack, next)
                .then(read -> read.edition().code().equals(code)
                        ? Checked.accepted(get(council, store.insert(council, read, pack, why.strip())))
                        : Checked.refused("pack", "The code stays " + code));
    }
}
