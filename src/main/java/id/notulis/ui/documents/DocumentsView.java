package id.notulis.ui.documents;

import atlantafx.base.theme.Styles;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Meeting;
import id.notulis.report.Form;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.StatusPill;
import id.notulis.ui.kit.View;
import id.notulis.work.DocumentRow;
import id.notulis.work.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The documents of one meeting: a list, and the chosen one as it looks.
public final class DocumentsView implements View {

    private static final Set<Subject> CONCERNED =
            Set.of(
                    Subject.MEETINGS,
                    Subject.PROFILES,
                    Subject.TEMPLATES,
                    Subject.NUMBERS,
                    Subject.AGREEMENTS);

    private final Desk desk;
    private final DocumentsModel model;
    private final PreviewModel seen;
    private final DocumentDeeds deeds;
    private final BorderPane root = new BorderPane();
    private final Label subtitle = Parts.muted("");
    private final ListView<DocumentRow> list = new ListView<>();
    private final HBox status = new HBox();
    private final Command all;
    private final Command message;
    private final Command folder;
    private final Command choose;
    private final Command handOver;
    private final Command panel;
    private final List<Command> commands;
    private final DocumentsBar bar;
    private final PreviewPane preview;
    private final PublicationPane publication;
    private final RowCommands rowCommands;
    private final SideTabs side;
    private final SideBySide beside;
    private Subscription watching = () -> {};
    private boolean rendering;

    public DocumentsView(Desk desk) {
        this.desk = desk;
        this.model = new DocumentsModel(desk);
        this.seen = new PreviewModel(desk, this::look);
        this.deeds = new DocumentDeeds(desk, model, this::progress, this::render);
        PagesFile file = new PagesFile(desk, model, seen);
        Command keep = command("documents-pdf", "documents.pdf", Feather.DOWNLOAD, "", file::save);
        Command print =
                command(
                        "documents-print",
                        "documents.print",
                        Feather.PRINTER,
                        "Shortcut+P",
                        () -> print(file));
        Command differences =
                command(
                                "documents-differences",
                                "documents.differences.see",
                                Feather.LIST,
                                "",
                                () -> new DifferencesDialog(desk, model, deeds).show())
                        .when(() -> !model.stale().isEmpty());
        this.all =
                command(
                        "documents-all",
                        "documents.all",
                        Feather.REFRESH_CW,
                        "Shortcut+G",
                        deeds::makeAll);
        this.message =
                command(
                        "documents-message",
                        "documents.message",
                        Feather.COPY,
                        "Shortcut+Shift+C",
                        () -> deeds.copy(Form.LAPORAN_WA_GIAT));
        this.folder =
                command(
                        "documents-folder",
                        "documents.folder",
                        Feather.FOLDER,
                        "",
                        () -> deeds.openFolder(chosen()));
        this.choose =
                command(
                        "documents-choose",
                        "documents.choose",
                        Feather.FOLDER_PLUS,
                        "",
                        deeds::chooseFolder);
        this.handOver =
                command(
                        "documents-hand-over",
                        "handover.command",
                        Feather.SEND,
                        "",
                        this::handOver);
        this.panel =
                command(
                        "documents-panel",
                        "documents.panel",
                        Feather.SIDEBAR,
                        "Shortcut+B",
                        this::toggle);
        this.commands =
                List.of(
                        all,
                        message,
                        folder,
                        choose,
                        command(
                                "documents-make",
                                "documents.make",
                                Feather.FILE_PLUS,
                                "F7",
                                this::makeChosen),
                        print,
                        keep,
                        differences,
                        handOver,
                        panel);
        this.bar = new DocumentsBar(desk.words(), model, differences);
        this.rowCommands = new RowCommands(desk, model, deeds, this::chosen);
        this.publication = new PublicationPane(desk, model);
        this.preview =
                new PreviewPane(
                        desk,
                        seen,
                        command(
                                "preview-again",
                                "documents.again",
                                Feather.FILE_PLUS,
                                "F7",
                                this::makeChosen),
                        command(
                                "preview-open",
                                "documents.word",
                                Feather.EXTERNAL_LINK,
                                "",
                                () -> seen.row().ifPresent(deeds::open)),
                        command(
                                "preview-copy",
                                "documents.copy",
                                Feather.COPY,
                                "",
                                () -> seen.row().ifPresent(deeds::act)),
                        List.of(print, keep),
                        rowCommands.menu());
        this.side = new SideTabs(desk, preview.root(), publication.root(), () -> reveal());
        this.beside = new SideBySide(desk.preferences(), left(), side.root());
        fill();
    }

    private void reveal() {
        beside.open();
    }

    private void fill() {
        list.setId("documents-list");
        list.setAccessibleText(desk.words().of("documents.title"));
        list.getStyleClass().add("edge-to-edge");
        list.setCellFactory(view -> new DocumentCell(desk.words(), desk.clock(), deeds::act));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (!rendering) {
                                seen.show(model.meeting(), Optional.ofNullable(row));
                            }
                        });
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        chosen().ifPresent(deeds::open);
                        event.consume();
                    }
                });
        root.setId("documents");
        root.setTop(header());
        root.setCenter(beside);
    }

    private BorderPane left() {
        BorderPane left = new BorderPane(list);
        left.setTop(heads());
        left.setBottom(bar.root());
        return left;
    }

    private Command command(String id, String label, Feather icon, String key, Runnable action) {
        String words = desk.words().of(label);
        return key.isEmpty()
                ? Command.of(id, words, icon, action)
                : Command.of(id, words, icon, key, action);
    }

    private HBox header() {
        Label name = Parts.title(desk.words().of("documents.title"));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox title = new HBox(12, name, status);
        title.setAlignment(Pos.CENTER_LEFT);
        VBox titles = new VBox(2, title, subtitle);
        subtitle.setWrapText(true);
        subtitle.setMinHeight(Region.USE_PREF_SIZE);
        titles.setMinWidth(160);
        HBox.setHgrow(titles, Priority.ALWAYS);
        HBox header =
                new HBox(
                        12,
                        titles,
                        Parts.framedIcon(panel),
                        Parts.framedIcon(choose),
                        Parts.framedIcon(message),
                        Parts.framedIcon(handOver),
                        Parts.secondary(folder),
                        Parts.primary(all));
        header.getStyleClass().add("nt-page-header");
        return header;
    }

    private HBox heads() {
        Label document = Parts.styled(desk.words().of("documents.head.document"), "nt-13", "nt-b");
        Label state = Parts.styled(desk.words().of("documents.head.state"), "nt-13", "nt-b");
        HBox heads = new HBox(document, state);
        DocumentCell.fit(document, list);
        heads.getChildren().forEach(it -> it.getStyleClass().add(Styles.TEXT_MUTED));
        heads.getStyleClass().add("nt-document-heads");
        return heads;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open(Destination destination) {
        destination.subject().ifPresent(model::open);
        if (root.getScene() != null) {
            model.read(this::render);
        }
    }

    /// Somebody may have changed a file in Word while the window was away: what is shown is read
    /// again when it comes back.
    @Override
    public void show() {
        watching =
                Subscription.combine(
                        desk.session().whenChanged(CONCERNED, () -> model.read(this::render)),
                        root.getScene()
                                .getWindow()
                                .focusedProperty()
                                .subscribe(
                                        (was, is) -> {
                                            if (is) {
                                                model.read(this::render);
                                            }
                                        }));
        model.read(this::render);
    }

    @Override
    public void hide() {
        watching.unsubscribe();
        seen.giveUp();
    }

    @Override
    public Node firstFocus() {
        return beside.showsList() ? list : preview.firstFocus();
    }

    @Override
    public List<Command> commands() {
        return Stream.of(
                        preview.commands(),
                        commands,
                        rowCommands.all(),
                        side.commands(),
                        publication.commands())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Node> zones() {
        return List.of(list, side.root(), bar.root());
    }

    private void render() {
        Optional<Form> before = chosen().map(DocumentRow::form);
        subtitle.setText(model.dossier().map(it -> subtitle(it.meeting())).orElse(""));
        status.getChildren().clear();
        model.dossier()
                .map(it -> StatusPill.of(it.meeting().status(), desk.words()))
                .ifPresent(status.getChildren()::add);
        rendering = true;
        list.getItems().setAll(model.rows());
        list.setPlaceholder(
                Parts.empty(
                        Feather.FILE_TEXT,
                        desk.words()
                                .of(
                                        model.dossier().isEmpty()
                                                ? "documents.gone"
                                                : "documents.none")));
        int place =
                model.rows().stream().map(DocumentRow::form).toList().indexOf(before.orElse(null));
        list.getSelectionModel().select(Math.max(0, place));
        rendering = false;
        seen.show(model.meeting(), chosen());
        publication.render();
        progress();
    }

    private String subtitle(Meeting meeting) {
        return meeting.date()
                .map(DateRange::first)
                .map(day -> desk.words().of("documents.subtitle", meeting.title(), day))
                .orElse(meeting.title());
    }

    private void progress() {
        bar.render();
    }

    private void look() {
        preview.render();
    }

    private void print(PagesFile instead) {
        seen.pages()
                .ifPresentOrElse(
                        it ->
                                new PrintDialog(
                                                desk,
                                                DocumentCell.name(
                                                        desk.words(),
                                                        seen.row().orElseThrow().form()),
                                                it.layout(),
                                                instead::save)
                                        .open(),
                        () -> desk.toasts().told(desk.words().of("documents.preview.none")));
    }

    private void toggle() {
        beside.toggle();
        if (!beside.showsList()) {
            preview.firstFocus().requestFocus();
        } else if (!beside.showsSide()) {
            list.requestFocus();
        }
    }

    private Optional<DocumentRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void handOver() {
        model.dossier()
                .map(it -> new HandOverDialog(desk, it.meeting(), model.folder()))
                .ifPresent(HandOverDialog::show);
    }

    private void makeChosen() {
        chosen().ifPresent(row -> deeds.make(List.of(row.form())));
    }
}
