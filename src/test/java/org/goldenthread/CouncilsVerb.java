package org.goldenthread;

import java.util.concurrent.Callable;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.database.Entrance;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A verb that needs the database, as a room would write one: it is a component, and so it is there. */
@Component
@Command(name = "open-council", description = "Opens a council and prints how many the installation has.")
class CouncilsVerb implements Callable<Integer> {
    private final Accounts accounts;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0")
    String code = "";

    CouncilsVerb(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Integer call() {
        var opened = accounts.openCouncil(code, "Council " + code);
        spec.commandLine()
                .getOut()
                .println(accounts.standings(Entrance.INSTALLATION).size());
        return opened instanceof org.goldenthread.vocabulary.Checked.Accepted<String> ? 0 : 1;
    }
}
