package org.goldenthread.measures.sheet.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.site.list.Filter.Choice;

/** One of a closed set, chosen by its code. */
final class Choosing {
    private Choosing() {}

    static <T> Optional<T> of(T[] all, Function<T, String> code, String chosen) {
        return Stream.of(all).filter(one -> code.apply(one).equals(chosen)).findFirst();
    }

    static <T> List<Choice> choices(T[] all, Function<T, String> code, Function<T, String> words) {
        return Stream.of(all)
                .map(one -> new Choice(code.apply(one), words.apply(one)))
                .toList();
    }
}
