package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.work.Lookup;
import id.notulis.work.Workspace;
import java.util.List;

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
        List<Message> slips =
                Lookup.slips(query).stream()
                        .map(it -> Message.of("cli.search.slip", it.column(), it.told()))
                        .toList();
        if (!slips.isEmpty()) {
            throw new Stop(ExitCode.REFUSED, slips);
        }
        try (Workspace book = workbench.read(Places.path(arguments.operand(0)))) {
            new Listing(console, arguments.has("json"), workbench.today())
                    .print(
                            book.read(it -> it.searching().hits(query, workbench.today(), limit)),
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
