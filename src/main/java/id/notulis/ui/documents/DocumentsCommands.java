package id.notulis.ui.documents;

import id.notulis.report.Form;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.work.DocumentRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/// What can be done on the documents screen, whatever has the keyboard there. Nothing but choosing
/// another meeting can be done while there is none.
final class DocumentsCommands {

    private final Desk desk;
    private final DocumentsModel model;
    private final PreviewModel seen;
    private final DocumentDeeds deeds;
    private final Supplier<Optional<DocumentRow>> chosen;
    private final PagesFile file;
    private final Command all;
    private final Command message;
    private final Command folder;
    private final Command choose;
    private final Command make;
    private final Command print;
    private final Command keep;
    private final Command differences;
    private final Command handOver;
    private final Command panel;
    private final Command pick;

    /// @param chosen the document that is chosen
    /// @param toggle opens or closes the panel at the right
    DocumentsCommands(
            Desk desk,
            DocumentsModel model,
            PreviewModel seen,
            DocumentDeeds deeds,
            Supplier<Optional<DocumentRow>> chosen,
            Runnable toggle) {
        this.desk = desk;
        this.model = model;
        this.seen = seen;
        this.deeds = deeds;
        this.chosen = chosen;
        this.file = new PagesFile(desk, model, seen);
        all = command("all", "documents.all", Feather.REFRESH_CW, "Shortcut+G", deeds::makeAll);
        message =
                command(
                        "message",
                        "documents.message",
                        Feather.COPY,
                        "Shortcut+Shift+C",
                        () -> deeds.copy(Form.LAPORAN_WA_GIAT));
        folder =
                command(
                        "folder",
                        "documents.folder",
                        Feather.FOLDER,
                        "",
                        () -> deeds.openFolder(chosen.get()));
        choose =
                command("choose", "documents.choose", Feather.FOLDER_PLUS, "", deeds::chooseFolder);
        make = command("make", "documents.make", Feather.FILE_PLUS, "F7", this::makeChosen);
        print = command("print", "documents.print", Feather.PRINTER, "Shortcut+P", this::print);
        keep = command("pdf", "documents.pdf", Feather.DOWNLOAD, "", file::save);
        differences =
                command(
                                "differences",
                                "documents.differences.see",
                                Feather.LIST,
                                "",
                                () -> new DifferencesDialog(desk, model, deeds).show())
                        .when(() -> !model.stale().isEmpty());
        handOver = command("hand-over", "handover.command", Feather.SEND, "", this::handOver);
        panel = command("panel", "documents.panel", Feather.SIDEBAR, "Shortcut+B", toggle);
        pick =
                command("pick", "documents.pick", Feather.CHEVRON_DOWN, "Shortcut+L", this::pick)
                        .when(() -> !model.isBare());
    }

    private Command command(String id, String label, Feather icon, String key, Runnable action) {
        String words = desk.words().of(label);
        Command command =
                key.isEmpty()
                        ? Command.of("documents-" + id, words, icon, action)
                        : Command.of("documents-" + id, words, icon, key, action);
        return command.when(() -> model.dossier().isPresent());
    }

    /// All, for quick find and their keys.
    List<Command> list() {
        return List.of(
                all,
                message,
                folder,
                choose,
                make,
                print,
                keep,
                differences,
                handOver,
                panel,
                pick);
    }

    /// Those that have icons in the header.
    List<Command> icons() {
        return List.of(panel, choose, message, handOver);
    }

    Command all() {
        return all;
    }

    Command folder() {
        return folder;
    }

    /// Chooses another meeting.
    Command another() {
        return pick;
    }

    Command differences() {
        return differences;
    }

    /// What can be done with the pages of a document.
    List<Command> ofPages() {
        return List.of(print, keep);
    }

    /// Makes the chosen document once more.
    Command again() {
        return Command.of(
                "preview-again",
                desk.words().of("documents.again"),
                Feather.FILE_PLUS,
                "F7",
                this::makeChosen);
    }

    /// Opens the file of the document that is seen.
    Command open() {
        return Command.of(
                "preview-open",
                desk.words().of("documents.word"),
                Feather.EXTERNAL_LINK,
                () -> seen.row().ifPresent(deeds::open));
    }

    /// Puts the text of the document that is seen on the clipboard.
    Command copy() {
        return Command.of(
                "preview-copy",
                desk.words().of("documents.copy"),
                Feather.COPY,
                () -> seen.row().ifPresent(deeds::act));
    }

    private void makeChosen() {
        chosen.get().ifPresent(row -> deeds.make(List.of(row.form())));
    }

    private void print() {
        seen.pages()
                .ifPresentOrElse(
                        it ->
                                new PrintDialog(
                                                desk,
                                                DocumentCell.name(
                                                        desk.words(),
                                                        seen.row().orElseThrow().form()),
                                                it.layout(),
                                                file::save)
                                        .open(),
                        () -> desk.toasts().told(desk.words().of("documents.preview.none")));
    }

    private void handOver() {
        model.dossier()
                .map(it -> new HandOverDialog(desk, it.meeting(), desk.documents()))
                .ifPresent(HandOverDialog::show);
    }

    private void pick() {
        new MeetingChooser(desk, model.meeting()).open();
    }
}
