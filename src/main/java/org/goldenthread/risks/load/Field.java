package org.goldenthread.risks.load;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.intake.wording.Column;
import org.goldenthread.intake.wording.Columns;

/** The columns of a risk register that are recognised, whatever a council prints over them. */
enum Field {
    REFERENCE("Reference", "(?:risk )?(?:ref(?:erence)?|id|no|number|code)(?: (?:no|number))?"),
    RISK("Risk", "(?:(?:key|main|strategic|corporate) )?risks?(?: (?:title|name))?|title|name|headline"),
    EVENT("Event", "(?:risk )?(?:event|description|details?)|description of(?: the)? risk|event or description"),
    CAUSE("Cause", "(?:risk |root )?causes?|triggers?|drivers?|vulnerabilit(?:y|ies)|causes? (?:and|or) triggers?"),
    CONSEQUENCE(
            "Consequence",
            "(?:risk |potential |possible )?(?:consequences?|effects?|impacts)|impact description|potential impact"
                    + "|description of impact"),
    CATEGORY("Category", "(?:risk )?(?:category|theme|area)|(?:type|category) of risk|risk type"),
    REGISTER("Register", "(?:risk )?register"),
    OWNER("Owner", "(?:risk )?owner|risk lead"),
    PROXIMITY("Proximity", "(?:risk )?proximity|how soon"),
    RESPONSE("Response", "(?:risk )?(?:response|treatment|strategy|approach)|(?:4|four) ?ts?"),
    CONTROLS(
            "Controls",
            "(?:(?:existing|current|key|internal|mitigating) )*controls?(?: measures?)?(?: in place)?|mitigations? in place"
                    + "|what is in place"),
    CONTROL_SIDE("Control type", "(?:(?:type|side|nature) of control|control (?:type|side|nature))s?"),
    CONTROL_EFFECT(
            "Control effectiveness",
            "(?:control )?effectiveness(?: of controls?)?|controls? (?:effectiveness|rating|assurance)"),
    CONTROL_OWNER("Control owner", "controls? owner|owner of controls?"),
    ACTION_OWNER("Action owner", "(?:mitigati(?:on|ng) |treatment )?actions? (?:owner|lead|by)|owner of actions?"),
    ACTION_DUE(
            "Action due",
            "actions? (?:due|date|deadline|by when|due date|target date|completion date)|(?:due|completion"
                    + "|implementation) date|date due|deadline|by when"),
    ACTIONS(
            "Actions",
            "(?:(?:further|planned|mitigating|mitigation|additional|required|risk|future) )*actions?(?: plan| required"
                    + "| planned| needed)?|mitigations?|treatment plan"),
    STATUS("Status", "(?:risk |current )?(?:status|state)|open closed|open or closed"),
    REVIEWED(
            "Last review",
            "(?:date )?(?:of )?last (?:review(?:ed)?|updated?|assess(?:ed|ment))(?: date| on)?|review(?:ed)?(?: date| on)?"
                    + "|date (?:of )?(?:review(?:ed)?|assess(?:ed|ment))"),
    GROSS_LIKELIHOOD("Gross likelihood"),
    GROSS_IMPACT("Gross impact"),
    GROSS_SCORE("Gross score"),
    CURRENT_LIKELIHOOD("Current likelihood"),
    CURRENT_IMPACT("Current impact"),
    CURRENT_SCORE("Current score"),
    TARGET_LIKELIHOOD("Target likelihood"),
    TARGET_IMPACT("Target impact"),
    TARGET_SCORE("Target score");

    private static final Pattern GROSS = word("inherent|gross|initial|raw|unmitigated|original|uncontrolled");
    private static final Pattern TARGET = word("target|desired|planned|aim|tolerable");
    private static final Pattern CURRENT = word("current|residual|net|mitigated|controlled|now");
    private static final Pattern FILLER = word("risk|score|rating|level|assessment|of|the|with|without|controls");
    private static final Pattern SCORED = word("score|rating|risk level|l x i|l i");

    private final String words;
    private final Pattern heads;

    /** A column that is known by what is judged and how, rather than by a list of heads. */
    Field(String words) {
        this(words, "(?!)");
    }

    Field(String words, String heads) {
        this.words = words;
        this.heads = Pattern.compile(heads);
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b");
    }

    /** The head under which it is written here. */
    String words() {
        return words;
    }

    /** What a head means; empty for one that is not known. */
    static Optional<Field> of(String printed) {
        var plain = plain(printed);
        return named(plain)
                .or(() -> judged(plain))
                .or(() -> Columns.meaning(printed).filter(Column.OWNER::equals).map(owner -> OWNER))
                .or(() -> named(unsorted(plain)));
    }

    private static Optional<Field> named(String plain) {
        return Stream.of(values())
                .filter(one -> one.heads.matcher(plain).matches())
                .findFirst();
    }

    /** Without the word over its neighbours that a head in two rows may have caught: "residual further actions". */
    private static String unsorted(String plain) {
        return bare(plain, GROSS, TARGET, CURRENT);
    }

    private static String bare(String plain, Pattern... without) {
        var bare = plain;
        for (var pattern : without) {
            bare = pattern.matcher(bare).replaceAll(" ");
        }
        return bare.strip().replaceAll("\\s+", " ");
    }

    /** Lower case, without brackets' own signs and without the scale behind: "Likelihood (1-5)" is "likelihood". */
    private static String plain(String printed) {
        return printed.toLowerCase(Locale.UK)
                .replace("(s)", "s")
                .replace('×', 'x')
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceAll("( \\d+)+$", "");
    }

    private static Optional<Field> judged(String plain) {
        var sort = GROSS.matcher(plain).find() ? "GROSS" : TARGET.matcher(plain).find() ? "TARGET" : "CURRENT";
        boolean said = !sort.equals("CURRENT") || CURRENT.matcher(plain).find();
        var bare = bare(plain, GROSS, TARGET, CURRENT, FILLER);
        if (bare.matches("likelihood|probability|l|p")) {
            return Optional.of(valueOf(sort + "_LIKELIHOOD"));
        }
        if (bare.matches("impact|severity|i") || said && bare.equals("consequence")) {
            return Optional.of(valueOf(sort + "_IMPACT"));
        }
        boolean scored = SCORED.matcher(plain).find();
        return bare.isEmpty() && (said || scored) || scored && bare.matches("l x i|l i")
                ? Optional.of(valueOf(sort + "_SCORE"))
                : Optional.empty();
    }
}
