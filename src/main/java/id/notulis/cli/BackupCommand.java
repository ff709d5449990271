package id.notulis.cli;

import id.notulis.work.Workspace;

/// `backup`: a verified copy of a book.
final class BackupCommand implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        try (Workspace book = workbench.read(Places.path(arguments.operand(0)))) {
            console.print(book.backUp().toString());
        }
        return ExitCode.DONE;
    }
}
