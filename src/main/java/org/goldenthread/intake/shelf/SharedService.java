package org.goldenthread.intake.shelf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Wording;

/**
 * A service that several councils share, as a sentence tells it.
 *
 * @param ways how many councils share it; zero where the sentence does not say
 * @param from how many did before, when that changes; else zero
 * @param state "live", "new" or "changing"
 * @param since the year from which, as printed; empty where the sentence does not say
 * @param host the council that hosts it; empty where the sentence does not say
 * @param partners the councils that share it, where the sentence names them
 */
record SharedService(String name, int ways, int from, String state, String since, String host, List<String> partners) {
    private static final String WAY = "(two|three|four|five|six|seven|eight|\\d)-way";
    private static final String NAME = "((?:[A-Z][\\w&’'-]*)(?: (?:and|of|for|&|[A-Z][\\w&’'-]*)){0,7})";
    private static final Pattern SIGN = Pattern.compile("-way\\b|\\bshared\\b|\\bhosted by\\b");
    private static final Pattern LISTED =
            Pattern.compile(WAY + " shared services?(?: are| is)?: ([^;.]{3,400})", Pattern.CASE_INSENSITIVE);
    private static final Pattern WENT_LIVE = Pattern.compile(
            NAME + ",? (?:which |that |who )?(?:went live|goes live|went|launched|began|started|opened|was set up|is)"
                    + " as an? " + WAY + " shared service(?: (?:in|from|on|since) ([^,.;]{4,30}))?");
    private static final Pattern NAMED = Pattern.compile(WAY + " (?!shared\\b)" + NAME + "(?: shared)? services?\\b");
    private static final Pattern CHANGING = Pattern.compile(
            NAME + " (?:will be |is |are |will )?(?:moving|changing|growing|move|moves|change|moved|changed) from an? "
                    + WAY + "(?: shared)?(?: service)? to an? " + WAY);
    private static final Pattern HOSTED = Pattern.compile(
            NAME + "(?: shared service| service)?,? (?:which )?(?:is|are|was|will be) hosted by (?:the )?" + NAME);
    private static final Pattern BETWEEN =
            Pattern.compile(NAME + "(?: service)? (?:is|are|was|were|will be) (?:a )?shared"
                    + " (?:service )?(?:between|by|across) ((?:[A-Z][\\w’'-]*+(?:, and |, | and | (?=[A-Z]))?){2,20})");
    private static final Pattern SHARING = Pattern.compile("\\bshared?s?\\b|\\bsharing\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile(NAME + " \\(" + WAY + "\\b[^()]{0,40}\\)");
    private static final Pattern PLANNED =
            Pattern.compile("\\b(?:approv|propos|creat|establish|seek|set up|intend)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_THEM = Pattern.compile(
            " (?:between|by|across|with) ((?:[A-Z][\\w’'-]*+(?: (?=[A-Z])|, and |, | and (?=[A-Z]))?){2,20})");
    private static final Pattern PROPOSED =
            Pattern.compile(WAY + " shared ([a-z][a-z ]{3,40}?) services?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMING = Pattern.compile("\\b(?:new|will be|going live|will go live)\\b");

    /** Every shared service the sentence names, in the order of the ways in which sentences name them. */
    static List<SharedService> in(String sentence) {
        var services = new ArrayList<SharedService>();
        if (!SIGN.matcher(sentence).find()) {
            return services;
        }
        changing(sentence).ifPresent(services::add);
        wentLive(sentence).ifPresent(services::add);
        listed(sentence, services);
        named(sentence, services);
        hosted(sentence).ifPresent(services::add);
        between(sentence).ifPresent(services::add);
        bracketed(sentence, services);
        proposed(sentence, services);
        return services;
    }

    private static Optional<SharedService> changing(String sentence) {
        var matcher = CHANGING.matcher(sentence);
        return matcher.find()
                ? Optional.of(new SharedService(
                        named(matcher.group(1)),
                        ways(matcher.group(3)),
                        ways(matcher.group(2)),
                        "changing",
                        "",
                        "",
                        List.of()))
                : Optional.empty();
    }

    private static Optional<SharedService> wentLive(String sentence) {
        var matcher = WENT_LIVE.matcher(sentence);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var when = matcher.group(3) == null ? "" : matcher.group(3);
        var since = Moments.in(when).stream().findFirst().map(Moment::printed).orElse("");
        return Optional.of(
                new SharedService(named(matcher.group(1)), ways(matcher.group(2)), 0, "live", since, "", List.of()));
    }

    private static void listed(String sentence, List<SharedService> services) {
        var matcher = LISTED.matcher(sentence);
        while (matcher.find()) {
            int ways = ways(matcher.group(1));
            var state = state(sentence);
            Wording.listed(matcher.group(2))
                    .forEach(name -> services.add(new SharedService(named(name), ways, 0, state, "", "", List.of())));
        }
    }

    private static void named(String sentence, List<SharedService> services) {
        var matcher = NAMED.matcher(sentence);
        while (matcher.find()) {
            int ways = ways(matcher.group(1));
            var state = state(sentence);
            Arrays.stream(matcher.group(2).split(" and "))
                    .forEach(name -> services.add(new SharedService(named(name), ways, 0, state, "", "", List.of())));
        }
    }

    private static Optional<SharedService> hosted(String sentence) {
        var matcher = HOSTED.matcher(sentence);
        return matcher.find()
                ? Optional.of(new SharedService(named(matcher.group(1)), 0, 0, "live", "", matcher.group(2), List.of()))
                : Optional.empty();
    }

    private static Optional<SharedService> between(String sentence) {
        var matcher = BETWEEN.matcher(sentence);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var partners = Wording.listed(matcher.group(2).strip());
        var state = state(sentence);
        return partners.size() < 2
                ? Optional.empty()
                : Optional.of(new SharedService(named(matcher.group(1)), partners.size(), 0, state, "", "", partners));
    }

    /** "a three-way shared building control service" */
    private static void proposed(String sentence, List<SharedService> services) {
        var matcher = PROPOSED.matcher(sentence);
        while (matcher.find()) {
            var name = Wording.capital(matcher.group(2).strip());
            var partners = BETWEEN_THEM.matcher(sentence.substring(matcher.end()));
            services.add(new SharedService(
                    name,
                    ways(matcher.group(1)),
                    0,
                    PLANNED.matcher(sentence).find() ? "new" : state(sentence),
                    "",
                    "",
                    partners.lookingAt() ? Wording.listed(partners.group(1).strip()) : List.of()));
        }
    }

    /** "share Internal Audit (three-way) and Payroll (two-way with Ottermead)" */
    private static void bracketed(String sentence, List<SharedService> services) {
        if (!SHARING.matcher(sentence).find()) {
            return;
        }
        var matcher = BRACKETED.matcher(sentence);
        while (matcher.find()) {
            var name = named(matcher.group(1).replaceFirst("^(?:and|of|for) ", ""));
            services.add(new SharedService(name, ways(matcher.group(2)), 0, state(sentence), "", "", List.of()));
        }
    }

    private static String state(String sentence) {
        return COMING.matcher(sentence.toLowerCase(Locale.UK)).find() ? "new" : "live";
    }

    private static int ways(String word) {
        return Wording.count(word).orElse(0);
    }

    private static String named(String name) {
        return name.strip().replaceFirst("^(?:The|Additionally|It) ", "");
    }
}
