package id.notulis.cli;

import id.notulis.model.Id;
import id.notulis.work.NumberBook;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;

/// `numbers fill`: the sequence of a number that was left open.
final class NumbersFill implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book").operand("number").operand("sequence").flag("json");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        int sequence = NumberChoice.sequence(arguments.operand(2));
        try (Workspace book = workbench.open(Places.path(arguments.operand(0)))) {
            Id id =
                    new NumberChoice(book.read(Snapshot::numbers), console)
                            .number(arguments.operand(1));
            NumberLines.tell(new NumberBook(book).fill(id, sequence), book, arguments, console);
        }
        return ExitCode.DONE;
    }
}
