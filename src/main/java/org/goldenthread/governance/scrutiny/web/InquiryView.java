package org.goldenthread.governance.scrutiny.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.goldenthread.governance.scrutiny.Likeness;
import org.goldenthread.governance.scrutiny.Question;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.TiedThing;
import org.jspecify.annotations.Nullable;

/** What the page of an inquiry shows. @param alike others whose words are alike */
public record InquiryView(
        Inquiry inquiry,
        List<Question> questions,
        List<Likeness.Pair> alike,
        List<TiedThing> about,
        Map<String, String> names,
        Kinds kinds) {

    public String name(@Nullable String ref) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }

    /** The address of a thing's own page. */
    public String href(TiedThing tied) {
        return kinds.of(tied.other().kind()).href(tied.other().ref());
    }

    /** The other one of a pair. */
    public Inquiry other(Likeness.Pair pair) {
        return pair.one().ref().equals(inquiry.ref()) ? pair.other() : pair.one();
    }
}
