package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What somebody means who names something of the number register.
final class NumberChoice {

    private static final int SHORTEST = 6;
    private static final int MOST_CANDIDATES = 10;

    private final NumberRegister register;
    private final Console console;

    NumberChoice(NumberRegister register, Console console) {
        this.register = register;
        this.console = console;
    }

    /// The series of that name.
    ///
    /// @throws Stop with the candidates when there is none
    NumberSeries series(String name) {
        return register.series().stream()
                .filter(series -> Fold.of(series.name()).equals(Fold.of(name)))
                .findFirst()
                .orElseThrow(() -> stop("cli.series.unknown", name, register.series()));
    }

    /// The series that serves a document; the only one there is serves all that are not served.
    ///
    /// @throws Stop with the candidates when there is none, or more than one
    NumberSeries serving(DocumentKind kind) {
        List<NumberSeries> serving = register.serving(kind);
        List<NumberSeries> candidates = serving.isEmpty() ? register.series() : serving;
        if (candidates.size() != 1) {
            throw stop(
                    serving.isEmpty() ? "cli.series.none" : "cli.series.several",
                    kind.word(),
                    candidates);
        }
        return candidates.getFirst();
    }

    private static Stop stop(String key, String text, List<NumberSeries> candidates) {
        if (candidates.isEmpty()) {
            return Stop.usage(Message.of("cli.series.nothing"));
        }
        return Stop.usage(
                Message.of(
                        key,
                        text,
                        candidates.stream()
                                .map(NumberSeries::name)
                                .collect(Collectors.joining(", "))));
    }

    /// The line of the register with that identity, or at least its first six characters, or with
    /// that number as printed.
    ///
    /// @throws Stop with the candidates when there is none, or more than one
    Id number(String text) {
        List<RegisteredNumber> fitting =
                register.numbers().stream().filter(number -> fits(number, text)).toList();
        if (fitting.size() == 1) {
            return fitting.getFirst().id();
        }
        List<RegisteredNumber> candidates = fitting.isEmpty() ? register.inOrder() : fitting;
        List<Message> messages = new ArrayList<>();
        messages.add(
                Message.of(
                        candidates.isEmpty()
                                ? "cli.number.nothing"
                                : fitting.isEmpty() ? "cli.number.unknown" : "cli.number.several",
                        text));
        new NumberLines(register, console)
                .rows(candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size())))
                .forEach(line -> messages.add(Message.of("cli.line", line)));
        throw new Stop(ExitCode.USAGE, messages);
    }

    private static boolean fits(RegisteredNumber number, String text) {
        boolean begins = number.id().value().startsWith(text.toUpperCase(Locale.ROOT));
        return number.printed().equals(text) || (begins && text.length() >= SHORTEST);
    }

    /// The kind of document of that name.
    ///
    /// @throws Stop with the candidates when there is none
    static DocumentKind kind(String word) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                Stop.usage(
                                        Message.of(
                                                "cli.kind.unknown", word, DocumentForms.kinds())));
    }

    /// A sequence as it is typed.
    ///
    /// @throws Stop when it is no number from 1 on
    static int sequence(String text) {
        if (!text.matches("0*[1-9][0-9]{0,8}")) {
            throw Stop.usage(Message.of("cli.sequence.unreadable", text));
        }
        return Integer.parseInt(text);
    }
}
