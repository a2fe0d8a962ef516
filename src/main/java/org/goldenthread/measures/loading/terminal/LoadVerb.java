package org.goldenthread.measures.loading.terminal;

import org.goldenthread.access.Installation;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** The verb that loads things into a council's record; what is loaded is named by the word after it. */
@Component
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        subcommands = {LoadValues.class, LoadMeasures.class, TakeBack.class},
        synopsisSubcommandLabel = "values | measures | projects | take-back",
        description =
                "Loads values, measures and projects into a council's record, and takes back values that were loaded.")
public final class LoadVerb {
    /** The words after it ask the installation for doors; this one needs none. */
    LoadVerb(Installation installation) {}
}
