package id.notulis.ui;

import id.notulis.model.overview.MeetingLine;
import id.notulis.model.people.Organisation;
import id.notulis.work.ShowMeeting;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// What a book holds, without ids and times of the clock: the same work done twice gives the same.
final class BookText {

    private BookText() {}

    static String of(Workspace book) {
        List<MeetingLine> lines = book.read(Snapshot::meetingLines);
        StringBuilder text = new StringBuilder();
        for (MeetingLine line : lines) {
            text.append(line.status()).append('\n');
            text.append(
                    new ShowMeeting(book)
                            .text(book.read(it -> it.dossier(line.id())).orElseThrow()));
        }
        return text + book.read(BookText::beside);
    }

    /// Short enough to be told in a line.
    static String mark(Workspace book) {
        return UUID.nameUUIDFromBytes(of(book).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String beside(Snapshot book) {
        return book.people().stream().map(it -> it.name().toString()).sorted().toList()
                + "\n"
                + book.organisations().stream().map(Organisation::name).sorted().toList()
                + book.agreements().size();
    }
}
