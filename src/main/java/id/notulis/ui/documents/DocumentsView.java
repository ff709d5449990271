package id.notulis.ui.documents;

import atlantafx.base.theme.Styles;
import id.notulis.report.Form;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.View;
import id.notulis.work.DocumentRow;
import id.notulis.work.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
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
    private final ListView<DocumentRow> list = new ListView<>();
    private final DocumentsCommands commands;
    private final DocumentsHead head;
    private final DocumentsBar bar;
    private final PreviewPane preview;
    private final PublicationPane publication;
    private final RowCommands rowCommands;
    private final SideTabs side;
    private final SideBySide beside;
    private final Button beginning;
    private final VBox begin;
    private Subscription watching = () -> {};
    private boolean rendering;

    public DocumentsView(Desk desk) {
        this.desk = desk;
        this.model = new DocumentsModel(desk);
        this.seen = new PreviewModel(desk, this::look);
        this.deeds = new DocumentDeeds(desk, model, this::progress, this::render);
        this.commands =
                new DocumentsCommands(desk, model, seen, deeds, this::chosen, () -> toggle());
        this.head = new DocumentsHead(desk.words(), commands);
        this.bar = new DocumentsBar(desk.words(), desk.clock(), model, commands.differences());
        this.rowCommands = new RowCommands(desk, model, deeds, this::chosen);
        this.publication = new PublicationPane(desk, model);
        this.preview =
                new PreviewPane(
                        desk,
                        seen,
                        commands.again(),
                        commands.open(),
                        commands.copy(),
                        commands.ofPages(),
                        rowCommands.menu());
        this.side = new SideTabs(desk, preview.root(), publication.root(), () -> reveal());
        this.beside = new SideBySide(desk.preferences(), left(), side.root());
        this.beginning = beginning();
        this.begin = Parts.empty(Feather.FILE_TEXT, desk.words().of("documents.bare"), beginning);
        fill();
    }

    private void reveal() {
        beside.open();
    }

    private Button beginning() {
        Button button = desk.navigator().command("new-minutes").map(Parts::secondary).orElseThrow();
        button.setId("documents-begin");
        return button;
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
        root.setTop(head.root());
        root.setCenter(beside);
    }

    private BorderPane left() {
        BorderPane left = new BorderPane(list);
        left.setTop(heads());
        left.setBottom(bar.root());
        return left;
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
        destination.subject().ifPresentOrElse(model::open, model::openLast);
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
        if (model.isBare()) {
            return beginning;
        }
        return beside.showsList() ? list : preview.firstFocus();
    }

    @Override
    public List<Command> commands() {
        return Stream.of(
                        preview.commands(),
                        commands.list(),
                        rowCommands.all(),
                        side.commands(),
                        publication.commands())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Node> zones() {
        return model.isBare() ? List.of(begin) : List.of(list, side.root(), bar.root());
    }

    private void render() {
        Optional<Form> before = chosen().map(DocumentRow::form);
        head.render(model.dossier(), model.isBare());
        stand(model.isBare() ? begin : beside);
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

    /// What had the keyboard goes with the page it was on.
    private void stand(Node middle) {
        if (!middle.equals(root.getCenter())) {
            Scene scene = root.getScene();
            boolean had = scene != null && root.isFocusWithin();
            root.setCenter(middle);
            if (had) {
                firstFocus().requestFocus();
            }
        }
    }

    private void progress() {
        bar.render();
    }

    private void look() {
        preview.render();
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
}
