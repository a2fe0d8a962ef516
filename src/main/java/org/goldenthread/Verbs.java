package org.goldenthread;

import java.util.List;
import java.util.Objects;
import org.goldenthread.access.terminal.Under;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import picocli.CommandLine.Command;

/**
 * Finds every verb of every room: a class that is a component and a picocli command. No list is edited. A verb may
 * stand below another, also one of another room: it names it with {@link Under}.
 */
final class Verbs {
    private Verbs() {}

    static List<Class<?>> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        var command = new AnnotationTypeFilter(Command.class, false);
        var component = new AnnotationTypeFilter(Component.class);
        scanner.addIncludeFilter((type, types) -> command.match(type, types) && component.match(type, types));
        return scanner.findCandidateComponents(GoldenThread.class.getPackageName()).stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .sorted(java.util.Comparator.comparing(name -> name.substring(name.lastIndexOf('.') + 1)))
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, Verbs.class.getClassLoader()))
                .toList();
    }
}
