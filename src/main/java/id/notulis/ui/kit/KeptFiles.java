package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import id.notulis.model.KeptFile;
import id.notulis.work.KeptCopies;
import java.nio.file.Path;
import java.util.List;

/// Files the book keeps, opened in the system's programs and saved as copies.
public final class KeptFiles {

    private static final long KILO = 1 << 10;
    private static final long MEGA = 1 << 20;

    private final Desk desk;

    public KeptFiles(Desk desk) {
        this.desk = desk;
    }

    /// Opens a copy; the file in the book stays as it is.
    public void open(KeptFile file) {
        desk.session()
                .ask(
                        () -> KeptCopies.toLookAt(desk.session().book(), file),
                        Reply.of(copy -> open(file, copy), why -> failed(file, why)));
    }

    private void open(KeptFile file, Path copy) {
        desk.desktop()
                .open(copy, () -> failed(file, Message.of("side.file.unopened", file.name())));
    }

    /// Asks for a place and saves a copy there.
    public void save(KeptFile file) {
        String title = desk.words().of("side.file.save", file.name());
        desk.files()
                .save(title, KeptCopies.name(file), "", List.of())
                .ifPresent(place -> save(file, place));
    }

    private void save(KeptFile file, Path place) {
        desk.session()
                .ask(
                        () -> KeptCopies.save(desk.session().book(), file, place),
                        Reply.of(
                                path ->
                                        desk.toasts()
                                                .done(
                                                        desk.words()
                                                                .of(
                                                                        "side.file.saved",
                                                                        path.getFileName())),
                                why -> desk.toasts().failed(desk.words().of(why))));
    }

    /// What cannot be opened can be saved.
    private void failed(KeptFile file, Message why) {
        desk.toasts()
                .failed(
                        desk.words().of(why),
                        desk.words().of("side.file.save.short"),
                        () -> save(file));
    }

    /// `12 KB`, `3,4 MB`.
    public static String size(Words words, long bytes) {
        if (bytes < KILO) {
            return words.of("side.size.bytes", bytes);
        }
        return bytes < MEGA
                ? words.of("side.size.kilo", Math.ceilDiv(bytes, KILO))
                : words.of("side.size.mega", (double) bytes / MEGA);
    }
}
