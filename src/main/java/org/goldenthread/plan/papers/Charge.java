package org.goldenthread.plan.papers;

import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;

/**
 * Who is in charge, and of what, as the lines under a workstream's heading say it: "Senior Responsible Officer:
 * Director of Resources".
 *
 * @param owner the post that leads it; empty where none is named
 * @param sponsor the post above the owner; empty where none is named
 * @param scope its objective or purpose
 */
record Charge(String owner, String sponsor, String scope) {
    private static final Pattern OWNER = Pattern.compile(
            "(?im)^(?:(?:work ?stream|strand|programme|project) )?(?:senior responsible (?:officer|owner)(?: \\(sro\\))?|sro"
                    + "|owner|lead(?: officer)?|led by|manager)\\s*[:–—-]\\s*(\\S[^\\n]{2,90})$");
    private static final Pattern SPONSOR = Pattern.compile(
            "(?im)^(?:(?:executive|senior|member|political|programme|project) )?sponsor\\s*[:–—-]\\s*(\\S[^\\n]{2,90})$");
    private static final Pattern SCOPE =
            Pattern.compile("(?im)^(?:objective|aim|purpose|scope|outcome)s?\\s*[:–—-]\\s*(\\S[^\\n]{2,400})$");

    static Charge of(List<Passage> section) {
        return new Charge(said(OWNER, section), said(SPONSOR, section), said(SCOPE, section));
    }

    private static String said(Pattern label, List<Passage> section) {
        for (var passage : section) {
            if (passage.sort() == Sort.TABLE) {
                continue;
            }
            var matcher = label.matcher(passage.text());
            if (matcher.find()) {
                return matcher.group(1).strip().replaceFirst("[.;]$", "");
            }
        }
        return "";
    }
}
