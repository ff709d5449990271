package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.work.Workspace;

/// `search`: what in a book has the words, best first.
final class SearchCommand implements Command {

    private static final int USUAL = 50;

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book").operands("query").flag("json").option("limit", "count");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        int limit = arguments.option("limit").map(SearchCommand::count).orElse(USUAL);
        String query = String.join(" ", arguments.operandsFrom(1));
        try (Workspace book = workbench.read(Places.path(arguments.operand(0)))) {
            new Listing(console, arguments.has("json"), workbench.today())
                    .print(
                            book.read(snapshot -> snapshot.search(query, limit)),
                            ListJson::hit,
                            ListRow::hit);
        }
        return ExitCode.DONE;
    }

    private static int count(String text) {
        if (!text.matches("0*[1-9]\\d{0,8}")) {
            throw Stop.usage(Message.of("cli.count.unreadable", text));
        }
        return Integer.parseInt(text);
    }
}
