package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.work.Workspace;
import java.util.List;

/// `check`: whether a book is sound.
final class CheckCommand implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        try (Workspace book = workbench.read(Places.path(arguments.operand(0)))) {
            List<Message> findings = book.check();
            if (findings.isEmpty()) {
                console.print(Message.of("cli.check.sound"));
                return ExitCode.DONE;
            }
            throw new Stop(ExitCode.BOOK, findings);
        }
    }
}
