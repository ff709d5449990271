package id.notulis.work;

import id.notulis.exchange.oldminutes.Recognition;
import id.notulis.i18n.Message;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Dossier;
import id.notulis.notula.Finding;
import id.notulis.notula.NotulaReader;
import id.notulis.notula.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Takes minutes into a book, from files in the text format and from files written elsewhere: a
/// file whole, in one transaction, or nothing of it.
public final class ImportMinutes {

    /// How much of a line is enough to know it by, in characters.
    private static final int MOST_QUOTED = 80;

    private final Workspace book;
    private final IdSource ids;

    /// @param ids where what is new gets its identity from
    public ImportMinutes(Workspace book, IdSource ids) {
        this.book = book;
        this.ids = ids;
    }

    /// Takes a file in.
    public Imported take(Path file, Manner manner) {
        return imported(file, manner, edit -> book.transact(Op.IMPORT, edit).value());
    }

    /// Tells what taking a file in would do, and does nothing.
    public Imported preview(Path file, Manner manner) {
        return imported(file, manner, edit -> book.rehearse(edit).value());
    }

    /// Takes in a text that comes with the program. A meeting that is different in the book makes
    /// it refused.
    ///
    /// @param name what it is called, for the findings
    Imported take(String name, byte[] bytes) {
        return book.transact(Op.IMPORT, draft -> put(Path.of(name), bytes, Manner.REFUSE, draft))
                .value();
    }

    private Imported imported(Path file, Manner manner, Function<Edit<Imported>, Imported> step) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            // one byte more shows that there is more than may be
            bytes = in.readNBytes(RecogniseMinutes.MOST_BYTES + 1);
        } catch (IOException _) {
            return unreadable();
        }
        return step.apply(
                draft ->
                        RecogniseMinutes.isOld(file, bytes)
                                ? old(file, bytes, manner, draft)
                                : put(file, bytes, manner, draft));
    }

    /// Puts a draft that was recognised, and perhaps changed, into a book.
    ///
    /// @param notula the draft in the text format
    public static Imported into(Draft draft, String notula, IdSource ids) {
        Path nowhere = Path.of("");
        return put(nowhere, notula.getBytes(StandardCharsets.UTF_8), Manner.AGAIN, draft, ids);
    }

    /// Minutes that were written elsewhere.
    private Imported old(Path file, byte[] bytes, Manner manner, Draft draft) {
        return switch (new RecogniseMinutes(draft, ids).bytes(file, bytes)) {
            case RecogniseMinutes.Outcome.Refused(Message reason) -> refused(reason);
            case RecogniseMinutes.Outcome.Recognised(Recognition recognition, String notula) -> {
                byte[] utf8 = notula.getBytes(StandardCharsets.UTF_8);
                Imported imported = put(file, utf8, manner, draft);
                yield new Imported(
                        imported.meetings(),
                        quoted(imported.findings(), notula),
                        Optional.of(recognition));
            }
        };
    }

    /// What is doubtful in a draft nobody has seen: the number of its line would mean another one
    /// in the file, so the line is quoted.
    private static List<Finding> quoted(List<Finding> findings, String notula) {
        List<String> draft = notula.lines().toList();
        return findings.stream()
                .map(
                        it ->
                                it.line() == 1 || it.line() > draft.size()
                                        ? it
                                        : new Finding(
                                                it.severity(),
                                                1,
                                                Message.of(
                                                        "oldminutes.quoted",
                                                        cut(draft.get(it.line() - 1)),
                                                        it.message())))
                .toList();
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= MOST_QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_QUOTED)) + '…';
    }

    private Imported put(Path file, byte[] bytes, Manner manner, Draft draft) {
        return put(file, bytes, manner, draft, ids);
    }

    private static Imported put(Path file, byte[] bytes, Manner manner, Draft draft, IdSource ids) {
        KnownBook known = new KnownBook(draft);
        Reading reading = new NotulaReader(known.toReader(), ids).read(file.toString(), bytes);
        if (reading.refused()) {
            return new Imported(List.of(), reading.findings());
        }
        SourceLines lines = new SourceLines(new String(bytes, StandardCharsets.UTF_8));
        ImportPlanner planner =
                new ImportPlanner(
                        known, manner, lines, new PhotoFiles(file, lines), reading.findings());
        for (Dossier dossier : reading.dossiers()) {
            planner.add(dossier);
        }
        Imported outcome = planner.outcome();
        if (!outcome.refused()) {
            planner.putInto(draft);
        }
        return outcome;
    }

    private static Imported unreadable() {
        return refused(Message.of("import.unreadable"));
    }

    private static Imported refused(Message reason) {
        return new Imported(List.of(), List.of(new Finding(Finding.Severity.ERROR, 1, reason)));
    }
}
