package org.goldenthread.reports.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.template.Template;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A clearance that a report needs, and how it stands.
 *
 * @param code of its entry, which names the post
 * @param last what was asked or answered last; null where nothing was
 */
public record Line(
        String code,
        String title,
        @Nullable String post,
        Standing standing,
        @Nullable Clearance last) {

    /** How a clearance stands. */
    public enum Standing {
        NOT_NAMED("nobody named", Tone.WARNING),
        NOT_ASKED("not asked", Tone.NONE),
        ASKED("asked", Tone.WARNING),
        CLEARED("cleared", Tone.GOOD),
        CHANGED("changed since cleared", Tone.WARNING),
        RETURNED("returned with a comment", Tone.BAD);

        private final State state;

        Standing(String words, Tone tone) {
            this.state = new State(words, tone);
        }

        public State state() {
            return state;
        }
    }

    /** Every clearance that a report needs: those of its template, and one of each marked implication. */
    public static List<Line> all(Template template, Content content, Map<String, Clearance> last) {
        var lines = new ArrayList<Line>();
        for (var one : template.clearers()) {
            lines.add(of(one.entry(), one.title(), content.newest(), content, last));
        }
        for (var one : template.implications()) {
            var asks = template.mark(content.mark(one.entry()))
                    .filter(Template.Mark::asks)
                    .isPresent();
            if (asks) {
                lines.add(of(one.entry(), one.title(), content.version(one.entry()), content, last));
            }
        }
        return List.copyOf(lines);
    }

    /** @param newest the newest save of what is cleared */
    private static Line of(String code, String title, long newest, Content content, Map<String, Clearance> all) {
        var post = content.post(code);
        var last = all.get(code);
        return new Line(code, title, post, standing(post, last, newest), last);
    }

    private static Standing standing(@Nullable String post, @Nullable Clearance last, long newest) {
        if (post == null) {
            return Standing.NOT_NAMED;
        }
        if (last == null || !last.post().equals(post)) {
            return Standing.NOT_ASKED;
        }
        return switch (last.step()) {
            case ASKED -> Standing.ASKED;
            case RETURNED -> Standing.RETURNED;
            case CLEARED -> newest > last.seen() ? Standing.CHANGED : Standing.CLEARED;
        };
    }
}
