package id.notulis.ui.people;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import id.notulis.work.ExportPeople;
import id.notulis.work.ExportPeople.Format;
import id.notulis.work.OutputFailure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Hands people and organisations out: whom, and as what. Files go where the user says.
final class PeopleExportDialog {

    private static final double WIDTH = 520;
    private static final double TARGET = 32;

    private final Desk desk;
    private final Words words;
    private final List<Id> listed;
    private final Optional<Id> shown;
    private final VBox root = new VBox(8);
    private final RadioButton people;
    private final RadioButton one;
    private final RadioButton organisations;
    private final RadioButton workbook;
    private final RadioButton table;
    private final RadioButton cards;
    private final Label told = Parts.styled("", "nt-field-error");
    private boolean underway;
    private boolean closed;

    /// @param listed those the page lists
    /// @param shown whom it shows
    PeopleExportDialog(Desk desk, List<Id> listed, Optional<Id> shown) {
        this.desk = desk;
        this.words = desk.words();
        this.listed = List.copyOf(listed);
        this.shown = shown;
        ToggleGroup whom = new ToggleGroup();
        ToggleGroup what = new ToggleGroup();
        people =
                choice(
                        "people-export-listed",
                        words.of("people.export.listed", listed.size()),
                        whom);
        one = choice("people-export-one", words.of("people.export.one"), whom);
        organisations =
                choice("people-export-offices", words.of("people.export.organisations"), whom);
        workbook = choice("people-export-xlsx", words.of("people.export.xlsx"), what);
        table = choice("people-export-csv", words.of("people.export.csv"), what);
        cards = choice("people-export-vcf", words.of("people.export.vcf"), what);
        people.setDisable(listed.isEmpty());
        one.setDisable(shown.isEmpty());
        whom.selectToggle(listed.isEmpty() ? organisations : people);
        what.selectToggle(workbook);
        // organisations have no cards
        whom.selectedToggleProperty()
                .subscribe(
                        _ -> {
                            cards.setDisable(organisations.isSelected());
                            if (cards.isDisabled() && cards.isSelected()) {
                                what.selectToggle(workbook);
                            }
                        });
        told.setId("people-export-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        fill();
    }

    private void fill() {
        Button save =
                Parts.primary(
                        Command.of(
                                "people-export-save",
                                words.of("people.export.save"),
                                Feather.DOWNLOAD,
                                "Enter",
                                this::save));
        Button cancel =
                Parts.secondary(
                        Command.of(
                                "people-export-cancel",
                                words.of("kit.cancel"),
                                Feather.X,
                                desk.overlays()::close));
        Parts.asDialog(root, "people-export-dialog");
        root.setPrefWidth(WIDTH);
        root.getChildren()
                .addAll(
                        Parts.styled(words.of("people.export.heading"), "title-4", "nt-b"),
                        Parts.heading(words.of("people.export.whom")),
                        people,
                        one,
                        organisations,
                        Parts.heading(words.of("people.export.what")),
                        workbook,
                        table,
                        cards,
                        told,
                        Parts.buttons(cancel, save));
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !cancel.isFocused()) {
                        event.consume();
                        save();
                    }
                });
    }

    private RadioButton choice(String id, String label, ToggleGroup group) {
        RadioButton choice = new RadioButton(label);
        choice.setId(id);
        choice.setToggleGroup(group);
        choice.setMinHeight(TARGET);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setWrapText(true);
        return choice;
    }

    void show() {
        RadioButton first = people.isDisabled() ? organisations : people;
        desk.overlays().show(root, first, Pos.CENTER, () -> closed = true);
    }

    private Format format() {
        return cards.isSelected() ? Format.VCF : table.isSelected() ? Format.CSV : Format.XLSX;
    }

    private ExportPeople.Choice choice() {
        if (organisations.isSelected()) {
            return new ExportPeople.Choice.Organisations();
        }
        return new ExportPeople.Choice.People(one.isSelected() ? shown.stream().toList() : listed);
    }

    private void save() {
        if (underway) {
            return;
        }
        Format format = format();
        String name =
                (organisations.isSelected() ? "instansi-" : "orang-")
                        + LocalDate.now(desk.clock())
                        + format.suffix();
        desk.files()
                .save(
                        words.of("people.export.heading"),
                        name,
                        words.of(kind(format)),
                        List.of('*' + format.suffix()))
                .ifPresent(place -> write(format, ended(place, format)));
    }

    private static String kind(Format format) {
        return switch (format) {
            case XLSX -> "people.export.xlsx";
            case CSV -> "people.export.csv";
            case VCF -> "people.export.vcf";
        };
    }

    /// A name typed without an ending gets one.
    private static Path ended(Path place, Format format) {
        String name = String.valueOf(place.getFileName());
        return name.contains(".") ? place : place.resolveSibling(name + format.suffix());
    }

    private void write(Format format, Path place) {
        underway = true;
        ExportPeople.Choice choice = choice();
        desk.session()
                .ask(
                        () -> written(choice, format, place),
                        Reply.of(
                                failed -> failed.ifPresentOrElse(this::failed, () -> done(place)),
                                this::failed));
    }

    private Optional<Message> written(ExportPeople.Choice choice, Format format, Path place) {
        try {
            return desk.session()
                    .book()
                    .read(
                            book -> {
                                ExportPeople.write(book, choice, format, place, desk.clock());
                                return Optional.empty();
                            });
        } catch (OutputFailure failure) {
            return Optional.of(failure.told());
        }
    }

    private void done(Path place) {
        underway = false;
        if (!closed) {
            desk.overlays().close();
        }
        desk.toasts()
                .done(
                        words.of("people.export.done", place.getFileName()),
                        words.of("people.export.open"),
                        () -> desk.desktop().open(place));
    }

    private void failed(Message why) {
        underway = false;
        if (closed) {
            desk.toasts().failed(words.of(why));
        } else {
            told.setText(words.of(why));
        }
    }
}
