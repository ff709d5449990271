package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.numbering.NumberPattern;
import id.notulis.model.numbering.NumberPattern.Token;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.work.NumberBook;
import id.notulis.work.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// `numbers add-series`: a new series of numbers.
final class NumbersAddSeries implements Command {

    /// The tokens whose values an office gives, and the options they are given with.
    private static final List<Valued> VALUED =
            List.of(
                    new Valued(Token.KKA, "kka"),
                    new Valued(Token.UNIT, "unit"),
                    new Valued(Token.JENIS, "type"));

    private record Valued(Token token, String option) {}

    @Override
    public void declare(Declaration declaration) {
        declaration
                .operand("book")
                .operand("name")
                .option("pattern", "pattern")
                .option("kka", "text")
                .option("unit", "text")
                .option("type", "text")
                .flag("continuous")
                .option("first", "count")
                .repeatable("for", "kind", DocumentForms.kinds());
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        String name = arguments.operand(1).strip();
        if (name.isEmpty()) {
            throw Stop.usage(Message.of("cli.series.nameless"));
        }
        NumberPattern pattern = pattern(arguments);
        NumberSeries.Values values = values(arguments, pattern);
        int first = arguments.option("first").map(NumberChoice::sequence).orElse(1);
        Set<DocumentKind> kinds =
                arguments.values("for").stream()
                        .map(NumberChoice::kind)
                        .collect(Collectors.toSet());
        try (Workspace book = workbench.open(Places.path(arguments.operand(0)))) {
            new NumberBook(book)
                    .add(
                            new NumberSeries(
                                    workbench.newId(),
                                    name,
                                    pattern,
                                    values,
                                    !arguments.has("continuous"),
                                    first,
                                    kinds));
        }
        console.print(Message.of("cli.series.added", name, pattern.text()));
        return ExitCode.DONE;
    }

    private static NumberPattern pattern(Arguments arguments) {
        String text =
                arguments
                        .option("pattern")
                        .orElseThrow(() -> Stop.usage(Message.of("cli.pattern.missing")))
                        .strip();
        NumberPattern.fault(text)
                .ifPresent(
                        fault -> {
                            String kind = fault.kind().name().toLowerCase(Locale.ROOT);
                            throw Stop.usage(
                                    Message.of(
                                            "cli.pattern." + kind,
                                            text,
                                            fault.place(),
                                            fault.text()));
                        });
        return new NumberPattern(text);
    }

    /// A value that is forgotten, or given for nothing, is a slip that would be on paper.
    private static NumberSeries.Values values(Arguments arguments, NumberPattern pattern) {
        for (Valued valued : VALUED) {
            String value = value(arguments, valued);
            if (value.indexOf('{') >= 0 || value.indexOf('}') >= 0) {
                throw Stop.usage(Message.of("cli.series.braces", valued.option(), value));
            }
            if (pattern.has(valued.token()) != !value.isEmpty()) {
                throw Stop.usage(
                        Message.of(
                                value.isEmpty() ? "cli.series.unvalued" : "cli.series.unused",
                                valued.token().name(),
                                valued.option()));
            }
        }
        return new NumberSeries.Values(
                value(arguments, VALUED.get(0)),
                value(arguments, VALUED.get(1)),
                value(arguments, VALUED.get(2)));
    }

    private static String value(Arguments arguments, Valued valued) {
        return arguments.option(valued.option()).orElse("").strip();
    }
}
