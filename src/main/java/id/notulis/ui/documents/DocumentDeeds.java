package id.notulis.ui.documents;

import id.notulis.model.document.DocumentState;
import id.notulis.report.Form;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Words;
import id.notulis.work.DocumentLine;
import id.notulis.work.DocumentRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is done with documents, and what is told of it afterwards.
final class DocumentDeeds {

    private final Desk desk;
    private final Words words;
    private final DocumentsModel model;
    private final Runnable step;
    private final Runnable done;

    /// @param step called as documents are made
    /// @param done called when there is something else to show
    DocumentDeeds(Desk desk, DocumentsModel model, Runnable step, Runnable done) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.step = step;
        this.done = done;
    }

    /// What the link at the end of a row does.
    void act(DocumentRow row) {
        switch (RowAction.of(row)) {
            case COPY -> copy(row.form());
            case OPEN -> open(row);
            case COMPARE -> compare(row);
            case MAKE, AGAIN -> make(List.of(row.form()));
        }
    }

    /// Opens a document, and makes it first when there is none.
    void open(DocumentRow row) {
        Optional<Path> file =
                row.made()
                        .or(row::pages)
                        .map(DocumentLine::document)
                        .map(it -> Path.of(it.path()))
                        .filter(Files::isRegularFile);
        file.ifPresentOrElse(desk.desktop()::open, () -> make(List.of(row.form())));
    }

    void compare(DocumentRow row) {
        CompareDialog.show(desk, model, row, () -> model.read(done));
    }

    void makeAll() {
        make(model.rows().stream().filter(DocumentRow::sayable).map(DocumentRow::form).toList());
    }

    /// Makes those again that are out of date.
    void makeStale() {
        make(model.stale().stream().map(DocumentRow::form).toList());
    }

    void make(List<Form> forms) {
        model.make(forms, step, this::made);
    }

    private void made(List<DocumentsModel.Made> made) {
        model.read(done);
        int number = 0;
        Optional<Path> last = Optional.empty();
        for (DocumentsModel.Made one : made) {
            switch (one) {
                case DocumentsModel.Made.Done(var _, Path place) -> {
                    number++;
                    last = Optional.of(place);
                }
                case DocumentsModel.Made.Failed(Form form, var why) ->
                        desk.toasts().failed(DocumentCell.name(words, form) + ": " + words.of(why));
            }
        }
        tell(number, last);
    }

    private void tell(int number, Optional<Path> last) {
        if (number == 1) {
            last.ifPresent(
                    place ->
                            desk.toasts()
                                    .done(
                                            words.of("documents.made", place.getFileName()),
                                            words.of("documents.open"),
                                            () -> desk.desktop().open(place)));
        } else if (number > 1) {
            desk.toasts()
                    .done(
                            words.of("documents.made.several", number),
                            words.of("documents.folder"),
                            () -> openFolder(Optional.empty()));
        }
    }

    void copy(Form form) {
        model.message(
                form,
                text -> {
                    desk.desktop().copy(text);
                    desk.toasts()
                            .done(words.of("documents.copied", DocumentCell.name(words, form)));
                });
    }

    /// @param chosen whose folder it is to be, if it has one
    void openFolder(Optional<DocumentRow> chosen) {
        Path folder =
                chosen.flatMap(DocumentRow::made)
                        .filter(it -> it.state() != DocumentState.MISSING)
                        .map(it -> Path.of(it.document().path()).getParent())
                        .filter(Files::isDirectory)
                        .orElse(desk.documents());
        if (Files.isDirectory(folder)) {
            desk.desktop().open(folder);
        } else {
            desk.toasts().told(words.of("documents.folder.none", folder));
        }
    }

    void chooseFolder() {
        desk.files()
                .folder(words.of("documents.choose"))
                .ifPresent(
                        it -> {
                            desk.preferences().change(now -> now.withExports(Optional.of(it)));
                            desk.toasts().done(words.of("documents.chosen", it));
                        });
    }
}
