package id.notulis.cli;

import id.notulis.work.Workspace;
import java.nio.file.Path;

/// `new`: a new, empty book with the reference lists.
final class NewCommand implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        Path path = Places.path(arguments.operand(0));
        try (Workspace _ = workbench.create(path)) {
            console.print(path.toString());
        }
        return ExitCode.DONE;
    }
}
