package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.testkit.TempBook;
import id.notulis.work.minutes.EnterLines;
import id.notulis.work.minutes.Entered;
import id.notulis.work.minutes.RewriteEntry;
import id.notulis.work.minutes.Scribe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a line does not touch stays the very objects that were shown before: minutes of thousands
/// of lines are compared by looking at references.
class UnchangedLinesTest {

    @TempDir private Path folder;

    @Test
    void aLineEnteredLeavesTheOthersTheSameObjects() throws IOException {
        try (Workspace book = TempBook.create(folder)) {
            Dossier shown = minutes(book);

            Dossier after = entered(book, shown, "Baris terakhir");

            List<Entry> before = shown.meeting().entries().toList();
            List<Entry> now = after.meeting().entries().toList();
            assertThat(now).hasSize(before.size() + 1);
            assertThat(now.subList(0, before.size())).isEqualTo(before);
            // the line above the new one was open to lines that go on with it
            int above = before.size() - 1;
            assertSame(now.subList(0, above), before.subList(0, above));
            assertThat(after.meeting().topics().getFirst())
                    .isSameAs(shown.meeting().topics().getFirst());
        }
    }

    @Test
    void aLineRewrittenLeavesTheOthersTheSameObjects() throws IOException {
        try (Workspace book = TempBook.create(folder)) {
            Dossier shown = minutes(book);
            List<Entry> before = shown.meeting().entries().toList();
            Id last = before.getLast().id();

            Dossier after =
                    book.transact(
                                    Op.EDIT_LINE,
                                    new RewriteEntry(scribe(book, shown), last, "Baris lain"))
                            .value()
                            .dossier();

            List<Entry> now = after.meeting().entries().toList();
            assertThat(now.getLast()).isNotEqualTo(before.getLast());
            assertSame(now.subList(0, now.size() - 1), before.subList(0, before.size() - 1));
        }
    }

    @Test
    void whatSomebodyElseChangedIsSeen() throws IOException {
        try (Workspace book = TempBook.create(folder)) {
            Dossier shown = minutes(book);
            entered(book, shown, "Dari orang lain");

            Dossier after = entered(book, shown, "Baris terakhir");

            assertThat(after.meeting().entries().count())
                    .isEqualTo(shown.meeting().entries().count() + 2);
        }
    }

    private static void assertSame(List<Entry> now, List<Entry> before) {
        assertThat(now)
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .isEqualTo(before);
    }

    private static Dossier minutes(Workspace book) {
        Id meeting = Importer.put(book, 1).id();
        Dossier empty = book.read(it -> it.dossier(meeting)).orElseThrow();
        return entered(book, empty, "# Satu\nSatu\nDua\n# Dua\nTiga\nEmpat\nLima");
    }

    private static Dossier entered(Workspace book, Dossier shown, String text) {
        Entered entered =
                book.transact(
                                Op.ADD_LINE,
                                new EnterLines(
                                        scribe(book, shown),
                                        Optional.empty(),
                                        text,
                                        Optional.empty()))
                        .value();
        return entered.dossier();
    }

    private static Scribe scribe(Workspace book, Dossier shown) {
        return book.read(it -> new Scribe(it.known(), shown));
    }
}
