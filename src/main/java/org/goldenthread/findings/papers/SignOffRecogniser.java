package org.goldenthread.findings.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passages;
import org.springframework.stereotype.Component;

/** Finds who signed a paper and when, and its place on an agenda: "Annex C to agenda item 7". */
@Component
class SignOffRecogniser implements Recogniser {
    private static final Pattern ROLE = Pattern.compile(
            "(?i)^(?:(?:acting|interim|assistant|deputy|corporate|executive|strategic|chief|head|director|manager|section|town|borough|city|county) )*"
                    + "(?:chief executive|chief officer|director|head of|leader of|section head|town clerk|treasurer|programme manager|executive director|monitoring officer).{0,80}$");
    private static final Pattern NAME =
            Pattern.compile("^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\\.? )?(?:\\p{Lu}[\\p{L}'’.-]*\\s?){2,4}$");
    private static final Pattern AGENDA = Pattern.compile(
            "(?i)\\b(?:(annex|appendix)e?\\s+([a-z0-9]{1,3})\\s+)?(?:to\\s+)?agenda\\s+item\\s*(?:no\\.?\\s*)?:?\\s*(\\d{1,3}[a-z]?)\\b");
    private static final Pattern DATED = Pattern.compile("(?i)^(?:dated?\\s*:?\\s*)?(?=\\S)");
    private static final int NEAR = 3;

    @Override
    public Recognised recognise(Paper paper) {
        var passages = Passages.of(paper).stream()
                .filter(passage -> passage.table() == null)
                .toList();
        var found = new ArrayList<Proposal>();
        for (int i = 0; i < passages.size(); i++) {
            var role = passages.get(i).text();
            if (role.length() <= 110 && ROLE.matcher(role).matches()) {
                signed(passages, i).map(it -> proposal(it, paper)).ifPresent(found::add);
            }
        }
        return Recognised.of(found.stream().limit(1).toList());
    }

    private record Signed(Passage role, Moment date, String name) {}

    /** A role, a date within the next lines, and perhaps a name on the line before. */
    private static Optional<Signed> signed(List<Passage> passages, int at) {
        for (int i = at + 1; i < Math.min(passages.size(), at + 1 + NEAR); i++) {
            var text = DATED.matcher(passages.get(i).text()).replaceFirst("");
            var date = Moments.exactly(text);
            if (date.isPresent()) {
                var before = at > 0 ? passages.get(at - 1).text() : "";
                return Optional.of(new Signed(
                        passages.get(at), date.get(), NAME.matcher(before).matches() ? before : ""));
            }
        }
        return Optional.empty();
    }

    private static Proposal proposal(Signed signed, Paper paper) {
        var found = Found.of("sign-off", signed.date().printed())
                .title("%s, %s".formatted(signed.role().text(), signed.date().printed()))
                .text(signed.role().text() + "\n" + signed.date().printed())
                .with("role", signed.role().text())
                .with("name", signed.name())
                .with("date", Replies.iso(signed.date()))
                .with("printed date", signed.date().printed());
        for (var block : paper.blocks().subList(0, Math.min(12, paper.blocks().size()))) {
            var agenda = AGENDA.matcher(block instanceof Table || block.text().length() > 200 ? "" : block.text());
            if (agenda.find()) {
                found.with("annex", agenda.group(2)).with("agenda item", agenda.group(3));
            }
        }
        return found.at(signed.role().place());
    }
}
