package id.notulis.cli;

import id.notulis.i18n.Message;
import java.nio.file.Path;

/// `restore`: a book from one of its copies.
final class RestoreCommand implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("backup").option("to", "book");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        Path target =
                arguments
                        .option("to")
                        .map(Places::path)
                        .orElseThrow(() -> Stop.usage(Message.of("cli.restore.where")));
        workbench.restore(Places.path(arguments.operand(0)), target);
        console.print(target.toString());
        return ExitCode.DONE;
    }
}
