package org.goldenthread.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Something the council has been told, in the words in which it was told, with where it was said and what is answered.
 */
public record Finding(Thing thing, Words words, List<Citation> citations, List<Response> responses) {

    public Finding {
        citations = List.copyOf(citations);
        responses = List.copyOf(responses);
    }

    /**
     * What only a finding has.
     *
     * @param number as printed, such as "3.2"; may be empty
     * @param verbatim the words in which it was told
     * @param recommended what its source recommends, where it says so apart from the finding
     * @param grade the weight its source gives it, such as "High"
     * @param answers who is to answer as printed; the post that owns it is on the card
     * @param theme the number of the theme it stands under
     * @param position its place in the order of the paper
     */
    public record Words(
            String number,
            String verbatim,
            String recommended,
            String grade,
            String answers,
            @Nullable Long theme,
            int position) {

        public static Words of(String number, String verbatim, @Nullable Long theme) {
            return new Words(number, verbatim, "", "", "", theme, 0);
        }

        /** The same with what audit reports print beside a finding. */
        public Words with(String recommended, String grade, String answers) {
            return new Words(number, verbatim, recommended, grade, answers, theme, position);
        }

        public Words at(int position) {
            return new Words(number, verbatim, recommended, grade, answers, theme, position);
        }
    }

    /**
     * A finding as somebody writes it.
     *
     * @param service the unit that it is about, as a reference
     * @param owner the post that answers for it, as a reference
     * @param due when it is to be answered
     */
    public record Draft(
            String title,
            Words words,
            @Nullable String service,
            @Nullable String owner,
            @Nullable LocalDate due,
            Publication publication,
            List<Citation> citations) {
        public Draft {
            citations = List.copyOf(citations);
        }

        List<Problem> problems() {
            var found = new ArrayList<Problem>();
            if (title.isBlank() || title.length() > 300) {
                found.add(new Problem("title", "Enter a title, up to 300 characters"));
            }
            if (words.verbatim().length() > 50_000) {
                found.add(new Problem("verbatim", "A finding has up to 50,000 characters"));
            }
            if (words.grade().length() > 60) {
                found.add(new Problem("grade", "The weight has up to 60 characters, such as High"));
            }
            if (words.number().length() > 20) {
                found.add(new Problem("number", "The number as printed has up to 20 characters"));
            }
            return found;
        }

        /** The card that every room knows. */
        Thing.Card card() {
            var told = (words.verbatim() + "\n" + words.recommended()).strip();
            return Thing.Card.of(title.strip(), told.substring(0, Math.min(2000, told.length())))
                    .ownedBy(service, owner)
                    .dated(null, due, null)
                    .published(publication);
        }
    }

    /** What is odd about where it was said, one sentence each: undeclared sources, citations without a place. */
    public List<String> oddities() {
        var found = new ArrayList<String>();
        for (var citation : citations) {
            if (citation.source() == null) {
                found.add("“" + citation.abbreviation() + "” is cited but no source is declared under this name.");
            }
            if (citation.type() == Citation.Type.NONE) {
                found.add("“" + citation.asWritten() + "” names no paragraph or page.");
            }
        }
        return found.stream().distinct().toList();
    }
}
