package id.notulis.ui.documents;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.ui.documents.preview.PagesPane;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Reply;
import id.notulis.work.DocumentRow;
import id.notulis.work.PreviewDocument;
import id.notulis.work.PreviewDocument.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// What of the chosen document is seen. Pages are laid out off the window's thread; whoever chooses
/// another document meanwhile does not wait for them.
final class PreviewModel {

    /// So long nothing is said of having to wait.
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Desk desk;
    private final Runnable changed;
    private Optional<DocumentRow> row = Optional.empty();
    private Optional<Sight> sight = Optional.empty();
    private Optional<Id> meeting = Optional.empty();
    private Optional<Stamp> stamp = Optional.empty();
    private int edition;
    private boolean waiting;
    private AtomicBoolean givenUp = new AtomicBoolean();

    /// @param changed called when there is something else to see
    PreviewModel(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    /// What tells a file from what it was before.
    private record Stamp(Path file, FileTime changed, long size) {}

    /// What was found.
    ///
    /// @param sight nothing when it was given up
    private record Found(Optional<Stamp> stamp, Optional<Sight> sight) {}

    /// Another number whenever there is something else to see.
    int edition() {
        return edition;
    }

    /// The document; empty when none is chosen.
    Optional<DocumentRow> row() {
        return row;
    }

    /// What of it is seen; empty while that is not known.
    Optional<Sight> sight() {
        return sight;
    }

    /// Its pages, if it has any and they are there.
    Optional<Sight.Pages> pages() {
        return sight.filter(Sight.Pages.class::isInstance).map(Sight.Pages.class::cast);
    }

    /// Whether it takes long.
    boolean waiting() {
        return waiting;
    }

    /// Turns to a document as it is now. Of the same one the pages seen before stay until there are
    /// others.
    void show(Optional<Id> of, Optional<DocumentRow> wanted) {
        boolean same =
                of.equals(meeting)
                        && row.map(DocumentRow::form).equals(wanted.map(DocumentRow::form));
        giveUp();
        meeting = of;
        row = wanted;
        if (!same) {
            sight = Optional.empty();
            stamp = Optional.empty();
            edition++;
        }
        changed.run();
        if (of.isPresent() && wanted.isPresent()) {
            load(of.get(), wanted.get());
        }
    }

    /// Stops what is underway.
    void giveUp() {
        givenUp.set(true);
        givenUp = new AtomicBoolean();
        waiting = false;
    }

    private void load(Id of, DocumentRow wanted) {
        AtomicBoolean cancelled = givenUp;
        AtomicBoolean there = new AtomicBoolean();
        Optional<Stamp> known = stamp;
        desk.session()
                .ask(
                        () -> look(of, wanted, known, cancelled),
                        Reply.of(
                                found -> {
                                    there.set(true);
                                    if (!cancelled.get()) {
                                        found(found);
                                    }
                                },
                                why -> {
                                    there.set(true);
                                    if (!cancelled.get()) {
                                        found(nothing(why));
                                    }
                                }));
        if (!there.get()) {
            desk.session()
                    .after(
                            PATIENCE,
                            () -> {
                                if (!there.get() && !cancelled.get()) {
                                    waiting = true;
                                    changed.run();
                                }
                            });
        }
    }

    /// A file that is as it was is not laid out again.
    private Found look(Id of, DocumentRow wanted, Optional<Stamp> known, AtomicBoolean cancelled) {
        Optional<Stamp> now = PreviewDocument.file(wanted).flatMap(PreviewModel::stamp);
        if (now.isPresent() && now.equals(known)) {
            return new Found(now, Optional.empty());
        }
        Optional<Sight> found =
                new PreviewDocument(
                                desk.session().book(), desk.books().exporter(desk.session().book()))
                        .of(of, wanted, cancelled::get);
        found.ifPresent(
                it -> {
                    if (it instanceof Sight.Pages(var layout, var _)) {
                        PagesPane.prepare(layout);
                    }
                });
        return new Found(now, found);
    }

    private static Optional<Stamp> stamp(Path file) {
        try {
            return Optional.of(new Stamp(file, Files.getLastModifiedTime(file), Files.size(file)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Found nothing(Message why) {
        return new Found(Optional.empty(), Optional.of(new Sight.Nothing(why)));
    }

    private void found(Found found) {
        waiting = false;
        if (found.sight().isPresent()) {
            stamp = found.stamp();
            sight = found.sight();
            edition++;
        }
        changed.run();
    }
}
