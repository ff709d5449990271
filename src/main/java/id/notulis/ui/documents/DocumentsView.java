package id.notulis.ui.documents;

import atlantafx.base.theme.Styles;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.document.DocumentState;
import id.notulis.model.meeting.Meeting;
import id.notulis.report.Form;
import id.notulis.report.Format;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.StatusPill;
import id.notulis.ui.kit.View;
import id.notulis.work.DocumentLine;
import id.notulis.work.DocumentRow;
import id.notulis.work.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The documents of one meeting.
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
    private final BorderPane root = new BorderPane();
    private final Label subtitle = Parts.muted("");
    private final ListView<DocumentRow> list = new ListView<>();
    private final HBox status = new HBox();
    private final Label summary = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private final List<Command> commands;
    private final PublicationPane publication;
    private Subscription changes = () -> {};

    public DocumentsView(Desk desk) {
        this.desk = desk;
        this.model = new DocumentsModel(desk);
        this.commands =
                List.of(
                        command(
                                "documents-all",
                                "documents.all",
                                Feather.REFRESH_CW,
                                "Shortcut+G",
                                this::makeAll),
                        command(
                                "documents-make",
                                "documents.make",
                                Feather.FILE_PLUS,
                                "F7",
                                this::makeChosen),
                        command(
                                "documents-message",
                                "documents.message",
                                Feather.COPY,
                                "Shortcut+Shift+C",
                                () -> copy(Form.LAPORAN_WA_GIAT)),
                        Command.of(
                                "documents-folder",
                                desk.words().of("documents.folder"),
                                Feather.FOLDER,
                                this::openFolder),
                        Command.of(
                                "documents-choose",
                                desk.words().of("documents.choose"),
                                Feather.FOLDER_PLUS,
                                this::chooseFolder));
        this.publication = new PublicationPane(desk, model);
        this.cancel =
                Parts.secondary(
                        Command.of(
                                "documents-cancel",
                                desk.words().of("documents.cancel"),
                                Feather.X,
                                model::cancel));
        list.setId("documents-list");
        list.setAccessibleText(desk.words().of("documents.title"));
        list.getStyleClass().add("edge-to-edge");
        list.setCellFactory(view -> new DocumentCell(desk.words(), this::act));
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        chosen().ifPresent(this::open);
                        event.consume();
                    }
                });
        root.setId("documents");
        root.setTop(new VBox(header(), heads()));
        root.setCenter(list);
        root.setRight(publication.root());
        root.setBottom(bottom());
    }

    private Command command(String id, String label, Feather icon, String key, Runnable action) {
        return Command.of(id, desk.words().of(label), icon, key, action);
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
                        Parts.framedIcon(commands.get(4)),
                        Parts.framedIcon(commands.get(2)),
                        Parts.secondary(commands.get(3)),
                        Parts.primary(commands.getFirst()));
        header.getStyleClass().add("nt-page-header");
        return header;
    }

    private HBox heads() {
        Label document = Parts.styled(desk.words().of("documents.head.document"), "nt-13", "nt-b");
        Label state = Parts.styled(desk.words().of("documents.head.state"), "nt-13", "nt-b");
        HBox heads = new HBox(document, state);
        document.getStyleClass().add("nt-document-name");
        heads.getChildren().forEach(it -> it.getStyleClass().add(Styles.TEXT_MUTED));
        heads.getStyleClass().add("nt-document-heads");
        return heads;
    }

    private HBox bottom() {
        summary.setId("documents-summary");
        summary.setWrapText(true);
        bar.setId("documents-progress");
        bar.setPrefWidth(180);
        HBox bottom = new HBox(12, Icons.row(Feather.INFO), summary, Parts.gap(), bar, cancel);
        bottom.setId("documents-bar");
        bottom.getStyleClass().add("nt-action-bar");
        return bottom;
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

    @Override
    public void show() {
        changes = desk.session().whenChanged(CONCERNED, () -> model.read(this::render));
        model.read(this::render);
    }

    @Override
    public void hide() {
        changes.unsubscribe();
    }

    @Override
    public Node firstFocus() {
        return list;
    }

    @Override
    public List<Command> commands() {
        return Stream.concat(commands.stream(), publication.commands().stream()).toList();
    }

    @Override
    public List<Node> zones() {
        return List.of(list, publication.root(), bar);
    }

    private void render() {
        Optional<Form> before = chosen().map(DocumentRow::form);
        subtitle.setText(model.dossier().map(it -> subtitle(it.meeting())).orElse(""));
        status.getChildren().clear();
        model.dossier()
                .map(it -> StatusPill.of(it.meeting().status(), desk.words()))
                .ifPresent(status.getChildren()::add);
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
        Optional<DocumentsModel.Progress> now = model.progress();
        bar.setVisible(now.isPresent());
        cancel.setVisible(now.isPresent());
        summary.setText(
                now.map(
                                it ->
                                        desk.words()
                                                .of(
                                                        "documents.progress",
                                                        it.done() + 1,
                                                        it.all(),
                                                        DocumentCell.name(desk.words(), it.now())))
                        .orElseGet(this::standing));
        now.ifPresent(it -> bar.setProgress((double) it.done() / it.all()));
    }

    private String standing() {
        if (model.dossier().isEmpty()) {
            return "";
        }
        int stale = model.number(DocumentState.STALE);
        int unmade = model.unmade();
        return stale + unmade == 0
                ? desk.words().of("documents.current")
                : desk.words().of("documents.standing", stale, unmade);
    }

    private Optional<DocumentRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// What the link at the end of a row does.
    private void act(DocumentRow row) {
        boolean current =
                row.made()
                        .filter(it -> it.state() != DocumentState.STALE)
                        .filter(it -> it.state() != DocumentState.MISSING)
                        .isPresent();
        if (row.form().format() == Format.TEXT) {
            copy(row.form());
        } else if (current) {
            open(row);
        } else {
            make(List.of(row.form()));
        }
    }

    /// Opens a document, and makes it first when there is none.
    private void open(DocumentRow row) {
        Optional<Path> file =
                row.made()
                        .map(DocumentLine::document)
                        .map(it -> Path.of(it.path()))
                        .filter(Files::isRegularFile);
        file.ifPresentOrElse(desk.desktop()::open, () -> make(List.of(row.form())));
    }

    private void makeChosen() {
        chosen().ifPresent(row -> make(List.of(row.form())));
    }

    private void makeAll() {
        make(model.rows().stream().filter(DocumentRow::sayable).map(DocumentRow::form).toList());
    }

    private void make(List<Form> forms) {
        model.make(forms, this::progress, this::made);
    }

    private void made(List<DocumentsModel.Made> made) {
        model.read(this::render);
        int done = 0;
        Optional<Path> last = Optional.empty();
        for (DocumentsModel.Made one : made) {
            switch (one) {
                case DocumentsModel.Made.Done(var _, Path place) -> {
                    done++;
                    last = Optional.of(place);
                }
                case DocumentsModel.Made.Failed(Form form, var why) ->
                        desk.toasts()
                                .failed(
                                        DocumentCell.name(desk.words(), form)
                                                + ": "
                                                + desk.words().of(why));
            }
        }
        tell(done, last);
    }

    private void tell(int done, Optional<Path> last) {
        if (done == 1) {
            last.ifPresent(
                    place ->
                            desk.toasts()
                                    .done(
                                            desk.words().of("documents.made", place.getFileName()),
                                            desk.words().of("documents.open"),
                                            () -> desk.desktop().open(place)));
        } else if (done > 1) {
            desk.toasts()
                    .done(
                            desk.words().of("documents.made.several", done),
                            desk.words().of("documents.folder"),
                            this::openFolder);
        }
    }

    private void copy(Form form) {
        model.message(
                form,
                text -> {
                    desk.desktop().copy(text);
                    desk.toasts()
                            .done(
                                    desk.words()
                                            .of(
                                                    "documents.copied",
                                                    DocumentCell.name(desk.words(), form)));
                });
    }

    private void openFolder() {
        Path folder =
                chosen().flatMap(DocumentRow::made)
                        .map(it -> Path.of(it.document().path()).getParent())
                        .filter(Files::isDirectory)
                        .orElse(model.folder());
        if (Files.isDirectory(folder)) {
            desk.desktop().open(folder);
        } else {
            desk.toasts().told(desk.words().of("documents.folder.none", folder));
        }
    }

    private void chooseFolder() {
        desk.files()
                .folder(desk.words().of("documents.choose"))
                .ifPresent(
                        it -> {
                            desk.preferences().change(now -> now.withExports(Optional.of(it)));
                            desk.toasts().done(desk.words().of("documents.chosen", it));
                        });
    }
}
