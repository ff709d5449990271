package id.notulis.ui.documents;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.DocumentState;
import id.notulis.report.Form;
import id.notulis.report.Format;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.DocumentLine;
import id.notulis.work.DocumentRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    private final Words words;
    private final Consumer<DocumentRow> act;

    DocumentCell(Words words, Consumer<DocumentRow> act) {
        this.words = words;
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
            FontIcon kind = Icons.row(kind(row.form()));
            FontIcon mark = Icons.row(mark(row));
            mark.getStyleClass().add("nt-icon-" + colour(row));
            VBox named = new VBox(2, called, number);
            named.getStyleClass().add("nt-document-name");
            VBox standing = new VBox(2, state, why);
            standing.setMinWidth(0);
            HBox.setHgrow(standing, Priority.ALWAYS);
            HBox line = new HBox(kind, named, mark, standing, action(row));
            line.getStyleClass().add("nt-document");
            setGraphic(line);
        }
    }

    /// What a document is called in the language of today.
    static String name(Words words, Form form) {
        return words.of(
                switch (form) {
                    case NOTULEN_POLRI_LENGKAP -> "documents.form.notulen.polri";
                    case NOTULEN_POLRI_RINGKAS -> "documents.form.notulen.polri.short";
                    case NOTULEN_UMUM_LENGKAP -> "documents.form.notulen.general";
                    case NOTULEN_UMUM_RINGKAS -> "documents.form.notulen.general.short";
                    case NOTULEN_PERMENDAGRI_LENGKAP -> "documents.form.notulen.permendagri";
                    case NOTULEN_PERMENDAGRI_RINGKAS -> "documents.form.notulen.permendagri.short";
                    case DAFTAR_HADIR_KOSONG -> "documents.form.attendance.blank";
                    case DAFTAR_HADIR_TERISI -> "documents.form.attendance.filled";
                    case LAPORAN_WA_GIAT -> "documents.form.message";
                    case MATRIKS -> "documents.form.matrix";
                    case DOKUMENTASI -> "documents.form.photos";
                    case LAPORAN_WA_TAUTAN -> "documents.form.links";
                    case SIARAN_PERS_LENGKAP -> "documents.form.release";
                    case SIARAN_PERS_PENDEK -> "documents.form.release.short";
                    case SIARAN_PERS_PESAN -> "documents.form.release.message";
                    case LAPORAN_POLRI -> "documents.form.report.polri";
                    case LAPORAN_KOTA -> "documents.form.report.city";
                    case BERITA_ACARA -> "documents.form.deed";
                    case UNDANGAN_POLRI -> "documents.form.invitation.polri";
                    case UNDANGAN_KOTA -> "documents.form.invitation.city";
                    case UNDANGAN_WA -> "documents.form.invitation.message";
                    case NOTA_DINAS -> "documents.form.note";
                });
    }

    private Button action(DocumentRow row) {
        Button button =
                Parts.link(
                        Command.of(
                                "documents-act-" + row.form().key(),
                                words.of(actionKey(row)),
                                Feather.CHECK,
                                () -> act.accept(row)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setDisable(!row.sayable() && row.made().isEmpty());
        return button;
    }

    private static String actionKey(DocumentRow row) {
        if (row.form().format() == Format.TEXT) {
            return "documents.copy";
        }
        return row.made()
                .map(
                        it ->
                                switch (it.state()) {
                                    case CURRENT, EDITED, MOVED -> "documents.open";
                                    case STALE, MISSING -> "documents.again";
                                })
                .orElse("documents.make");
    }

    private String number(DocumentRow row) {
        if (row.form().format() == Format.TEXT) {
            return words.of("documents.text");
        }
        return row.number().isBlank() ? words.of("documents.unnumbered") : row.number();
    }

    private static String stateKey(DocumentRow row) {
        return row.made()
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
        Optional<DocumentLine> made = row.made();
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
        if (made.get().state() == DocumentState.EDITED) {
            return words.of("documents.why.edited");
        }
        return made.get()
                .reason()
                .map(words::of)
                .orElse(words.of("documents.why.current", made.get().date()));
    }

    private static String colour(DocumentRow row) {
        return row.made()
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
        return row.made()
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
