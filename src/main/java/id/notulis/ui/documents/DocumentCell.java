package id.notulis.ui.documents;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentKind;
import id.notulis.report.Form;
import id.notulis.report.Format;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.DocumentNames;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.DocumentLine;
import id.notulis.work.DocumentRow;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A document: its name and number, how its file stands to the record, and what to do next.
final class DocumentCell extends ListCell<DocumentRow> {

    /// The share of a row its name takes.
    private static final double NAMES = 0.345;

    private final Words words;
    private final Clock clock;
    private final Consumer<DocumentRow> act;

    /// @param act does what the link of a row says
    DocumentCell(Words words, Clock clock, Consumer<DocumentRow> act) {
        this.words = words;
        this.clock = clock;
        this.act = act;
        getStyleClass().add("nt-document-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(DocumentRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        if (!empty && row != null) {
            Label state = Parts.styled(words.of(stateKey(row)), "nt-b", "nt-text-" + colour(row));
            Label why = Parts.muted(why(row));
            Label called = new Label(name(words, row.form()));
            Label number = Parts.muted(number(row));
            for (Label text : List.of(state, why, called, number)) {
                text.setWrapText(true);
                text.setMinHeight(Region.USE_PREF_SIZE);
            }
            setAccessibleText(
                    name(words, row.form()) + ", " + state.getText() + ", " + why.getText());
            called.getStyleClass().add("nt-document-called");
            FontIcon kind = Icons.row(kind(row.form()));
            FontIcon mark = Icons.row(mark(row));
            mark.getStyleClass().add("nt-icon-" + colour(row));
            VBox named = new VBox(2, called, number);
            fit(named, getListView());
            VBox standing = new VBox(2, state, why);
            standing.setMinWidth(0);
            named.setAlignment(Pos.CENTER_LEFT);
            standing.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(standing, Priority.ALWAYS);
            HBox line = new HBox(kind, named, mark, standing, action(row));
            line.getStyleClass().add("nt-document");
            setGraphic(line);
        }
    }

    /// Gives a column of names the width it has in a list, however long what stands beside it is.
    static void fit(Region names, Region list) {
        DoubleBinding width = list.widthProperty().multiply(NAMES);
        names.minWidthProperty().bind(width);
        names.prefWidthProperty().bind(width);
        names.maxWidthProperty().bind(width);
    }

    /// What a document is called in the language of today.
    static String name(Words words, Form form) {
        return DocumentNames.of(words, form);
    }

    private Button action(DocumentRow row) {
        Button button =
                Parts.link(
                        Command.of(
                                "documents-act-" + row.form().key(),
                                words.of(RowAction.of(row).key()),
                                Feather.CHECK,
                                () -> act.accept(row)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setDisable(!row.sayable() && row.made().isEmpty());
        return button;
    }

    private String number(DocumentRow row) {
        if (row.form().format() == Format.TEXT) {
            return words.of("documents.text");
        }
        return row.number().isBlank() ? words.of("documents.unnumbered") : row.number();
    }

    private static String stateKey(DocumentRow row) {
        return RowAction.told(row)
                .map(
                        it ->
                                switch (it.state()) {
                                    case CURRENT -> "documents.state.current";
                                    case STALE -> "documents.state.stale";
                                    case EDITED -> "documents.state.edited";
                                    case MISSING -> "documents.state.missing";
                                    case MOVED -> "documents.state.moved";
                                })
                .orElse("documents.state.unmade");
    }

    private String why(DocumentRow row) {
        Optional<DocumentLine> made = RowAction.told(row);
        if (made.isEmpty()) {
            boolean copied = row.form().format() == Format.TEXT;
            return row.silence()
                    .map(
                            it ->
                                    row.form().kind() == DocumentKind.SIARAN_PERS
                                            ? words.of(it)
                                            : words.of("documents.why.nothing"))
                    .orElseGet(
                            () ->
                                    words.of(
                                            copied
                                                    ? "documents.why.copied"
                                                    : "documents.why.unmade"));
        }
        String why =
                switch (made.get().state()) {
                    case EDITED -> words.of("documents.why.edited");
                    case CURRENT -> day(made.get());
                    case STALE -> changed(words, made.get());
                    case MISSING, MOVED -> made.get().reason().map(words::of).orElse("");
                };
        return made.equals(row.pages()) ? words.of("documents.why.pages", why) : why;
    }

    private String day(DocumentLine line) {
        boolean today = line.date().equals(LocalDate.now(clock));
        return today
                ? words.of(
                        "documents.why.today",
                        LocalTime.ofInstant(line.document().made(), clock.getZone()))
                : words.of("documents.why.current", line.date());
    }

    /// What of a stale document is no longer as it was written, in a few words where there are.
    static String changed(Words words, DocumentLine line) {
        Message why = line.reason().orElseThrow();
        return why.key().equals("export.state.stale")
                ? words.of("documents.why.changed", why.args().toArray())
                : words.of(why);
    }

    private static String colour(DocumentRow row) {
        return RowAction.told(row)
                .map(
                        it ->
                                switch (it.state()) {
                                    case CURRENT -> "success";
                                    case STALE, MISSING, MOVED -> "warning";
                                    case EDITED -> "accent";
                                })
                .orElse("muted");
    }

    private static Feather mark(DocumentRow row) {
        return RowAction.told(row)
                .map(
                        it ->
                                switch (it.state()) {
                                    case CURRENT -> Feather.CHECK_CIRCLE;
                                    case STALE, MISSING, MOVED -> Feather.ALERT_TRIANGLE;
                                    case EDITED -> Feather.EDIT_2;
                                })
                .orElse(Feather.CIRCLE);
    }

    private static Feather kind(Form form) {
        return switch (form.kind()) {
            case NOTULEN -> Feather.FILE_TEXT;
            case DAFTAR_HADIR -> Feather.USERS;
            case LAPORAN_WA -> Feather.SMARTPHONE;
            case MATRIKS -> Feather.GRID;
            case DOKUMENTASI -> Feather.IMAGE;
            case SIARAN_PERS -> Feather.GLOBE;
            case LAPORAN -> Feather.CLIPBOARD;
            case BERITA_ACARA -> Feather.EDIT_3;
            case UNDANGAN -> Feather.MAIL;
            case NOTA_DINAS -> Feather.SEND;
        };
    }
}
