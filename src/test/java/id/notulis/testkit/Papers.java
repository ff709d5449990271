package id.notulis.testkit;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.Stamp;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.work.ImportMinutes;
import id.notulis.work.Imported;
import id.notulis.work.Manner;
import id.notulis.work.Op;
import id.notulis.work.RecycleBin;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Puts minutes given as text into a book.
public final class Papers {

    private static final IdSource IDS = TempBook.ids();

    private Papers() {}

    /// Takes minutes in the text format.
    public static Id take(Workspace book, String text) {
        try {
            Path file = book.path().resolveSibling("masuk.notula.txt");
            Files.writeString(file, text);
            Imported imported = new ImportMinutes(book, IDS).take(file, Manner.AGAIN);
            Files.delete(file);
            if (imported.refused()) {
                throw new IllegalArgumentException(imported.findings().toString());
            }
            return imported.meetings().getFirst().meeting();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Minutes of a few words on a day, which is written as in the text format.
    public static Id meeting(Workspace book, String title, String day) {
        return take(book, "Notula: " + title + "\nTanggal: " + day + "\nPeserta:\n- Ani\n");
    }

    /// Brings minutes as far as a status, without looking through them.
    public static void status(Workspace book, Id meeting, MeetingStatus status) {
        book.transact(
                Op.EDIT_MEETING,
                draft -> {
                    Meeting was = draft.meeting(meeting).orElseThrow();
                    draft.put(MeetingParts.of(was).status(status).toMeeting());
                    return status;
                });
    }

    /// Puts minutes into the recycle bin behind the back of whoever looks at them.
    public static void bin(Window window, Id meeting) {
        Stamp stamp = new Stamp(TempBook.CLOCK.instant(), "");
        window.act(
                () ->
                        window.session()
                                .transact(
                                        Op.BIN_MEETING,
                                        window,
                                        RecycleBin.put(List.of(meeting), stamp)));
    }
}
