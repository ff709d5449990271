package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.work.NumberBook;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;

/// `numbers cancel`: a number that came to nothing.
final class NumbersCancel implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book").operand("number").option("reason", "text").flag("json");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        String reason = arguments.option("reason").orElse("").strip();
        if (reason.isEmpty()) {
            throw Stop.usage(Message.of("cli.number.reasonless"));
        }
        try (Workspace book = workbench.open(Places.path(arguments.operand(0)))) {
            Id id =
                    new NumberChoice(book.read(Snapshot::numbers), console)
                            .number(arguments.operand(1));
            NumberLines.tell(new NumberBook(book).cancel(id, reason), book, arguments, console);
        }
        return ExitCode.DONE;
    }
}
