package id.notulis.ui.settings;

import id.notulis.i18n.Message;
import id.notulis.report.WordForm;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.DocumentNames;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.Subject;
import id.notulis.work.TemplateLine;
import id.notulis.work.TemplateReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The Word templates documents are made with: which is in use for each, its fields, taking it out
/// to be changed in Word, putting it back, trying it, and going back to the one that came with the
/// program.
final class TemplatesPage implements Page {

    private static final double ROWS = 260;
    private static final List<String> WORD = List.of("*.docx");

    private final Desk desk;
    private final Words words;
    private final TemplatesModel model;
    private final ListView<TemplateLine> list = new ListView<>();
    private final TemplateFieldsPane fields;
    private final VBox findings = new VBox(4);
    private final VBox root = new VBox(16);
    private final Button former;
    private final Button builtIn;
    private Subscription held = Subscription.EMPTY;

    TemplatesPage(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new TemplatesModel(desk);
        this.fields = new TemplateFieldsPane(desk);
        list.setPrefHeight(ROWS);
        list.setCellFactory(view -> new LineCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe((before, after) -> chosen().ifPresent(this::choose));
        former = button("former", Feather.CORNER_UP_LEFT, it -> revert(it, false));
        builtIn = button("builtin", Feather.ROTATE_CCW, it -> revert(it, true));
        findings.setId("templates-findings");
        findings.setVisible(false);
        findings.setManaged(false);
        FlowPane tools =
                new FlowPane(
                        8,
                        8,
                        button("extract", Feather.EXTERNAL_LINK, this::extract),
                        button("put", Feather.UPLOAD, this::put),
                        button("check", Feather.CHECK_SQUARE, this::check),
                        button("try", Feather.PLAY, this::attempt),
                        former,
                        builtIn);
        Label keys = Parts.muted(words.of("settings.templates.keys"));
        keys.setWrapText(true);
        root.getStyleClass().addAll("nt-settings-page", "nt-settings-wide");
        root.getChildren()
                .addAll(
                        Fields.labelled("templates-list", words.of("settings.templates"), list),
                        tools,
                        findings,
                        keys,
                        fields.root());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        read();
        held = desk.session().whenChanged(Set.of(Subject.TEMPLATES), this::read);
    }

    @Override
    public void hide() {
        held.unsubscribe();
        held = Subscription.EMPTY;
    }

    @Override
    public Node firstFocus() {
        return list;
    }

    private void read() {
        model.read(this::fill);
    }

    private void fill(List<TemplateLine> lines) {
        Optional<WordForm> before = chosen().map(TemplateLine::form);
        list.getItems().setAll(lines);
        int place = lines.stream().map(TemplateLine::form).toList().indexOf(before.orElse(null));
        list.getSelectionModel().clearAndSelect(Math.max(0, place));
    }

    private Optional<TemplateLine> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void choose(TemplateLine line) {
        former.setDisable(line.own().isEmpty());
        builtIn.setDisable(line.own().isEmpty());
        fields.show(line.form());
    }

    private void pressed(KeyEvent event) {
        Optional<Consumer<TemplateLine>> action =
                switch (event.getCode()) {
                    case ENTER, F2 -> Optional.of(this::extract);
                    case INSERT -> Optional.of(this::put);
                    case F7 -> Optional.of(this::attempt);
                    case DELETE -> Optional.of(it -> revert(it, false));
                    default -> Optional.empty();
                };
        if (action.isPresent()) {
            event.consume();
            chosen().ifPresent(action.get());
        }
    }

    private Button button(String what, Feather icon, Consumer<TemplateLine> action) {
        return Parts.secondary(
                Command.of(
                        "templates-" + what,
                        words.of("settings.templates." + what),
                        icon,
                        () -> chosen().ifPresent(action)));
    }

    private String name(TemplateLine line) {
        return DocumentNames.of(words, line.form());
    }

    private void extract(TemplateLine line) {
        desk.files()
                .save(
                        words.of("settings.templates.extract"),
                        line.form().key() + ".docx",
                        words.of("settings.templates.kind"),
                        WORD)
                .ifPresent(
                        file ->
                                model.extract(
                                        line.form(), file, Reply.of(this::opened, this::failed)));
    }

    private void opened(Path file) {
        desk.desktop()
                .open(file, () -> desk.toasts().told(words.of("settings.templates.written", file)));
    }

    private void attempt(TemplateLine line) {
        model.attempt(line.form(), Reply.of(this::opened, this::failed));
    }

    private Optional<Path> chosenFile(String title) {
        return desk.files().open(title, words.of("settings.templates.kind"), WORD);
    }

    private void check(TemplateLine line) {
        chosenFile(words.of("settings.templates.check"))
                .ifPresent(
                        file ->
                                model.check(
                                        line.form(),
                                        file,
                                        Reply.of(it -> tell(it, false), this::failed)));
    }

    private void put(TemplateLine line) {
        chosenFile(words.of("settings.templates.put"))
                .ifPresent(
                        file ->
                                model.put(
                                        line.form(),
                                        file,
                                        Reply.of(it -> put(line, it), this::failed)));
    }

    private void put(TemplateLine line, TemplateReport report) {
        tell(report, true);
        if (!report.refused()) {
            new Undoing(desk).offer(words.of("settings.templates.taken", name(line)));
        }
    }

    private void revert(TemplateLine line, boolean all) {
        if (line.own().isPresent()) {
            tell(List.of(), List.of(), Optional.empty());
            model.revert(
                    line.form(),
                    all,
                    Reply.of(
                            now ->
                                    new Undoing(desk)
                                            .offer(
                                                    words.of(
                                                            now.own().isPresent()
                                                                    ? "settings.templates.back"
                                                                    : "settings.templates.reset",
                                                            name(now))),
                            this::failed));
        }
    }

    private void failed(Message why) {
        desk.toasts().failed(words.of(why));
    }

    private void tell(TemplateReport report, boolean put) {
        String head =
                report.refused()
                        ? words.of(put ? "settings.templates.refused" : "settings.templates.faulty")
                        : words.of("settings.templates.sound");
        tell(
                report.problems(),
                report.refused() ? report.warnings() : both(report),
                Optional.of(head));
    }

    private static List<Message> both(TemplateReport report) {
        return Stream.concat(report.warnings().stream(), report.trials().stream()).toList();
    }

    /// Shows what a check found, faults first.
    private void tell(List<Message> problems, List<Message> others, Optional<String> head) {
        findings.getChildren().clear();
        head.ifPresent(it -> findings.getChildren().add(wrapped(Parts.styled(it, "nt-b"))));
        problems.forEach(it -> findings.getChildren().add(finding(it, "danger")));
        others.forEach(it -> findings.getChildren().add(finding(it, "muted")));
        findings.setVisible(head.isPresent());
        findings.setManaged(head.isPresent());
        findings.setAccessibleText(head.orElse(""));
    }

    private Label finding(Message message, String colour) {
        Label label = wrapped(Parts.styled(words.of(message), "nt-13"));
        FontIcon mark = Icons.meta(colour.equals("danger") ? Feather.ALERT_CIRCLE : Feather.INFO);
        mark.getStyleClass().add("nt-icon-" + colour);
        label.setGraphic(mark);
        return label;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A document with whose template it is made.
    private final class LineCell extends ListCell<TemplateLine> {

        LineCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(TemplateLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(null);
            if (!empty && line != null) {
                Label called = Parts.shortened(name(line));
                Label whose = Parts.shortened(whose(line), "nt-12", "nt-text-muted");
                boolean own = line.own().isPresent();
                Label pill =
                        Parts.pill(
                                words.of(
                                        own
                                                ? "settings.templates.own"
                                                : "settings.templates.usual"),
                                own ? Feather.EDIT_2 : Feather.PACKAGE,
                                own ? "accent" : "");
                setAccessibleText(name(line) + ", " + pill.getText() + ", " + whose.getText());
                VBox names = new VBox(2, called, whose);
                HBox row = new HBox(12, names, Parts.gap(), pill);
                row.getStyleClass().add("nt-template-line");
                row.setAlignment(Pos.CENTER_LEFT);
                setGraphic(row);
            }
        }

        private String whose(TemplateLine line) {
            return line.own()
                    .map(
                            it ->
                                    line.former() == 0
                                            ? words.of(
                                                    "settings.templates.own.file",
                                                    it.fileName(),
                                                    model.day(it.put()))
                                            : words.of(
                                                    "settings.templates.own.former",
                                                    it.fileName(),
                                                    model.day(it.put()),
                                                    line.former()))
                    .orElseGet(() -> words.of("settings.templates.usual.file", line.form().key()));
        }
    }
}
