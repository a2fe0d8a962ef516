package org.goldenthread;

import java.util.Arrays;
import java.util.Comparator;
import org.goldenthread.access.Installation;
import org.springframework.objenesis.SpringObjenesis;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/**
 * Makes a verb from what its constructor asks for: nothing, the installation, or doors that need the database. The
 * database is opened only for the verb that is to run; picocli knows the others, and their help, by hollow ones.
 *
 * @param verb the one to run; empty while the arguments are still being read
 */
record VerbMaking(Installation installation, String verb) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        var widest = Arrays.stream(type.getDeclaredConstructors())
                .max(Comparator.comparingInt(one -> one.getParameterCount()))
                .orElse(null);
        if (widest == null || widest.getParameterCount() == 0 || !type.isAnnotationPresent(Command.class)) {
            return CommandLine.defaultFactory().create(type);
        }
        if (widest.getParameterCount() == 1 && widest.getParameterTypes()[0] == Installation.class) {
            widest.setAccessible(true);
            return type.cast(widest.newInstance(installation));
        }
        var runs = verb.equals(type.getAnnotation(Command.class).name());
        return runs ? installation.door(type) : new SpringObjenesis().newInstance(type, true);
    }
}
