package nl.beheermodule.launcher.command;

import java.util.List;
import nl.beheermodule.launcher.Settings;

/** Also the answer to what is not understood. */
public final class Help implements Subcommand {

    @Override
    public int run(Settings settings, List<String> arguments) {
        System.out.println("""
                ./beheer up [--separate]     build what is stale, start everything, make sample data; ends when ready
                                             --separate: each service in a process of its own
                                             --no-sample-data: start empty
                ./beheer up kafka mongodb …  only these processes, to run the others from an IDE
                ./beheer down                stop everything; data stays
                ./beheer status [--json]     state, port and pid of every part
                ./beheer logs <part> [-f]    the log of a part; -f keeps following
                ./beheer reset [--yes]       stop everything and remove all data
                ./beheer otp <username>      the current one-time code of a user, or the code of the last SMS
                ./beheer audit verify [org]  prove that no audit trail was changed, of every organisation or of one
                ./beheer inbox               where e-mail, SMS and letters can be read

                BEHEER_PORT_OFFSET=5000      adds to every port, BEHEER_HOME=<dir> keeps the data elsewhere:
                                             a second platform beside the first""");
        return 0;
    }
}
