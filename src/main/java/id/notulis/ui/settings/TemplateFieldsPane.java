package id.notulis.ui.settings;

import id.notulis.report.WordForm;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import id.notulis.work.FieldShape;
import id.notulis.work.TemplateField;
import id.notulis.work.TemplateFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The fields a document fills, each with what stands in it and a sample; Enter copies one as it is
/// typed into a template.
final class TemplateFieldsPane {

    private static final double ROWS = 340;
    private static final double BUTTON = 48;

    private final Desk desk;
    private final Words words;
    private final TextField filter = Fields.line("");
    private final TableView<TemplateField> table = new TableView<>();
    private final VBox root = new VBox(12);
    private Optional<TemplateFields> known = Optional.empty();
    private Optional<WordForm> form = Optional.empty();

    TemplateFieldsPane(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        filter.setPromptText(words.of("settings.fields.filter"));
        filter.textProperty().subscribe((before, after) -> fill());
        table.setPrefHeight(ROWS);
        table.setPlaceholder(Parts.placeholder(words.of("settings.fields.reading")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("settings.fields.name", TemplateFieldsPane::written);
        column("settings.fields.meaning", this::meaning);
        column("settings.fields.sample", this::sample);
        copies();
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.getChildren()
                .addAll(
                        Fields.labelled(
                                "templates-filter", words.of("settings.fields.find"), filter),
                        Fields.labelled("templates-fields", words.of("settings.fields"), table),
                        Parts.muted(words.of("settings.fields.keys")));
    }

    VBox root() {
        return root;
    }

    /// Shows the fields of a document. They are worked out once, for all documents.
    void show(WordForm other) {
        form = Optional.of(other);
        if (known.isPresent()) {
            fill();
        } else {
            desk.session()
                    .ask(
                            TemplateFields::load,
                            Reply.of(
                                    it -> {
                                        known = Optional.of(it);
                                        fill();
                                    }));
        }
    }

    private void fill() {
        if (known.isEmpty() || form.isEmpty()) {
            return;
        }
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<TemplateField> fields =
                known.get().of(form.get()).stream()
                        .filter(
                                it ->
                                        (it.name() + ' ' + meaning(it))
                                                .toLowerCase(Locale.ROOT)
                                                .contains(wanted))
                        .toList();
        table.setPlaceholder(Parts.placeholder(words.of("settings.fields.none")));
        table.getItems().setAll(fields);
        table.getSelectionModel().selectFirst();
    }

    /// As a template names it: a list is a section around what is repeated.
    static String written(TemplateField field) {
        return field.shape() == FieldShape.LIST
                ? "${#" + field.name() + "} ${/" + field.name() + '}'
                : "${" + field.name() + '}';
    }

    private String meaning(TemplateField field) {
        String shape =
                switch (field.shape()) {
                    case TEXT -> "";
                    case LIST -> words.of("settings.fields.list");
                    case PICTURE -> words.of("settings.fields.picture");
                    case TABLE -> words.of("settings.fields.table");
                };
        String meant = field.meaning().map(words::of).orElse("");
        return shape.isEmpty() || meant.isEmpty() ? meant + shape : meant + " – " + shape;
    }

    private String sample(TemplateField field) {
        return field.sample().replace('\n', ' ').replace('\u00A0', ' ').strip();
    }

    private void pressed(KeyEvent event) {
        boolean copies =
                event.getCode() == KeyCode.ENTER
                        || (event.getCode() == KeyCode.C && event.isShortcutDown());
        if (copies) {
            event.consume();
            Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::copy);
        }
    }

    private void copy(TemplateField field) {
        desk.desktop().copy(written(field));
        desk.toasts().done(words.of("settings.fields.copied", written(field)));
    }

    private void column(String label, Function<TemplateField, String> text) {
        TableColumn<TemplateField, String> column = new TableColumn<>();
        column.setGraphic(Parts.shortened(words.of(label)));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(view -> new WholeCell());
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private void copies() {
        TableColumn<TemplateField, String> column = new TableColumn<>();
        column.setSortable(false);
        column.setMinWidth(BUTTON);
        column.setMaxWidth(BUTTON);
        column.setCellFactory(view -> new CopyCell());
        table.getColumns().add(column);
    }

    /// A text that may be shortened; all of it is in its tooltip.
    private static final class WholeCell extends TableCell<TemplateField, String> {

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(null);
            setGraphic(empty || text == null ? null : Parts.shortened(text, "nt-13"));
        }
    }

    /// Copies the field of its row.
    private final class CopyCell extends TableCell<TemplateField, String> {

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(null);
            setGraphic(empty || getTableRow().getItem() == null ? null : button());
        }

        private Button button() {
            TemplateField field = getTableRow().getItem();
            Button button =
                    Parts.icon(
                            Command.of(
                                    "templates-copy-" + field.name().replace('.', '-'),
                                    words.of("settings.fields.copy", written(field)),
                                    Feather.COPY,
                                    () -> copy(field)));
            button.setFocusTraversable(false);
            return button;
        }
    }
}
