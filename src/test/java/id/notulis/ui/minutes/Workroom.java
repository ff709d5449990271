package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.notula.NotulaWriter;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.ImportMinutes;
import id.notulis.work.Manner;
import id.notulis.work.Ulids;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// A window on the minutes of one meeting.
final class Workroom implements AutoCloseable {

    static final String HEAD =
            """
            Notula: Audiensi Senkom
            Tanggal: 4 Juni 2025
            Waktu: 09.00 WIB
            Peserta:
            [Senkom Mitra Polri]
            - Tarmidi — Anggota
            - Bambang Hari Wahyudi, S.Sos. — Wakil Ketua
            [Polres Madiun Kota]
            - AKBP Wiwin Junianto, S.I.K. — Kapolres
            - Budiharta — Kasi Humas
            - Budi Ruswanto
            Kesepahaman: Kep-192/2024
            1. Komunikasi
            2. Data dan informasi
            """;

    private final Workspace book;
    private final Window window;
    private final Id meeting;

    Workroom(Path folder, String text) {
        book = TempBook.furnished(folder);
        meeting = imported(book, folder, text);
        window = Window.on(book).go(Destination.of(Place.WORKSPACE, meeting)).settle();
    }

    /// On minutes that are in a book already.
    Workroom(Workspace book, Id meeting) {
        this.book = book;
        this.meeting = meeting;
        window = Window.on(book).go(Destination.of(Place.WORKSPACE, meeting)).settle();
    }

    static Id imported(Workspace book, Path folder, String text) {
        try {
            Path file = folder.resolve("rapat.notula.txt");
            Files.writeString(file, text);
            return new ImportMinutes(book, new Ulids(TempBook.CLOCK, new Random(8)))
                    .take(file, Manner.AGAIN)
                    .meetings()
                    .getFirst()
                    .meeting();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Window window() {
        return window;
    }

    Workspace book() {
        return book;
    }

    Dossier dossier() {
        return book.read(it -> it.dossier(meeting)).orElseThrow();
    }

    Meeting meeting() {
        return dossier().meeting();
    }

    List<Entry> entries() {
        return meeting().entries().toList();
    }

    /// The body as the text format writes it, times taken away.
    String body() {
        String text =
                NotulaWriter.write(dossier()).replaceAll("(?m)^( *)[0-9]{2}[.][0-9]{2} ", "$1");
        int start = Math.max(text.indexOf("\nIsi:\n"), text.indexOf("\n# "));
        return start < 0 ? "" : text.substring(start + 1);
    }

    /// Types a line and enters it.
    Workroom line(String text) {
        window.type(text).press(KeyCode.ENTER);
        return this;
    }

    String typed() {
        return window.node("workspace-capture", TextField.class).getText();
    }

    Workroom press(KeyCode... keys) {
        window.press(keys);
        return this;
    }

    Workroom type(String text) {
        window.type(text);
        return this;
    }

    /// Makes the window as wide as the design's.
    Workroom wide() {
        Window.onWindowThread(
                () -> {
                    window.scene().getRoot().resize(1366, 728);
                    return window;
                });
        window.settle();
        return this;
    }

    /// Goes to the list of lines and selects one.
    Workroom select(int row) {
        ListView<?> list = window.node("workspace-entries", ListView.class);
        Window.onWindowThread(
                () -> {
                    list.requestFocus();
                    list.getSelectionModel().clearAndSelect(row);
                    list.getFocusModel().focus(row);
                    return list;
                });
        window.settle();
        return this;
    }

    @Override
    public void close() {
        window.close();
        book.close();
    }
}
