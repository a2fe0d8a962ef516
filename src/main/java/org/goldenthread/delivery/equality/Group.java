package org.goldenthread.delivery.equality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.site.list.Filter.Choice;

/**
 * Groups of people whom an undertaking may touch: the nine protected characteristics of the Equality Act 2010,
 * section 4, and those that councils usually look at besides.
 */
enum Group {
    AGE("Age"),
    DISABILITY("Disability"),
    GENDER_REASSIGNMENT("Gender reassignment"),
    MARRIAGE("Marriage and civil partnership"),
    PREGNANCY("Pregnancy and maternity"),
    RACE("Race"),
    RELIGION("Religion or belief"),
    SEX("Sex"),
    SEXUAL_ORIENTATION("Sexual orientation"),
    CARERS("Carers"),
    LOW_INCOME("People on a low income"),
    RURAL("People who live far from services");

    private final String words;

    Group(String words) {
        this.words = words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }

    static List<Choice> choices() {
        return Stream.of(values())
                .map(one -> new Choice(one.code(), one.words()))
                .toList();
    }

    static Group ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
