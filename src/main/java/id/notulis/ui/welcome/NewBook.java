package id.notulis.ui.welcome;

import id.notulis.i18n.Message;
import id.notulis.model.calendar.Zone;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.Press;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Surroundings;
import id.notulis.ui.kit.Words;
import id.notulis.work.OfficeForm;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A new book, from five things an office knows of itself. Everything else has its usual value and
/// can be changed in the settings.
final class NewBook {

    private static final String SUFFIX = ".notulis";

    private final VBox root = new VBox(12);
    private final Words words;
    private final Surroundings around;
    private final Consumer<Supplier<Workspace>> opener;
    private final TextField name = Fields.line("");
    private final TextField city = Fields.line("");
    private final ComboBox<Zone> zone = new ComboBox<>();
    private final TextArea lines = Fields.lines("", 3);
    private final TextField signer = Fields.line("");
    private final Map<OfficeForm.Field, VBox> labelled;

    NewBook(Words words, Surroundings around, Consumer<Supplier<Workspace>> opener) {
        this.words = words;
        this.around = around;
        this.opener = opener;
        zone.getItems().setAll(Zone.values());
        zone.setValue(Zone.WIB);
        signer.setPromptText(words.of("welcome.new.signer.prompt"));
        labelled =
                Map.of(
                        OfficeForm.Field.NAME,
                        Fields.labelled("welcome-office", words.of("welcome.new.office"), name),
                        OfficeForm.Field.CITY,
                        Fields.labelled("welcome-city", words.of("welcome.new.city"), city),
                        OfficeForm.Field.LINES,
                        Fields.labelled("welcome-lines", words.of("welcome.new.lines"), lines),
                        OfficeForm.Field.SIGNERS,
                        Fields.labelled("welcome-signer", words.of("welcome.new.signer"), signer));
        Button create =
                Parts.primary(
                        Command.of(
                                "welcome-create",
                                words.of("welcome.new.create"),
                                Feather.PLUS,
                                this::create));
        // Enter in a field makes the book, or leads to the next field that is wanted
        create.setDefaultButton(true);
        root.getChildren()
                .addAll(
                        Parts.heading(words.of("welcome.new")),
                        labelled.get(OfficeForm.Field.NAME),
                        labelled.get(OfficeForm.Field.CITY),
                        Fields.labelled("welcome-zone", words.of("welcome.new.zone"), zone),
                        labelled.get(OfficeForm.Field.LINES),
                        labelled.get(OfficeForm.Field.SIGNERS),
                        create);
    }

    VBox root() {
        return root;
    }

    /// The field to begin with.
    Node first() {
        return name;
    }

    /// Takes over what was typed into another one.
    void goOnFrom(NewBook before) {
        name.setText(before.name.getText());
        city.setText(before.city.getText());
        zone.setValue(before.zone.getValue());
        lines.setText(before.lines.getText());
        signer.setText(before.signer.getText());
    }

    private void create() {
        OfficeForm form = typed();
        Map<OfficeForm.Field, Message> problems = form.problems();
        Fields.tellEach(labelled, problems, words);
        if (!problems.isEmpty()) {
            firstWrong(problems);
            return;
        }
        around.files()
                .save(
                        words.of("welcome.new"),
                        fileName(form.name()),
                        words.of("welcome.book"),
                        List.of("*.notulis"))
                .ifPresent(place -> create(form, named(place)));
    }

    private void create(OfficeForm form, Path place) {
        opener.accept(
                () ->
                        around.books()
                                .create(place, List.of(form.office(around.books().ids().next()))));
    }

    private void firstWrong(Map<OfficeForm.Field, Message> problems) {
        for (OfficeForm.Field field : OfficeForm.Field.values()) {
            VBox box = labelled.get(field);
            if (problems.containsKey(field) && box != null) {
                box.getChildren().get(1).requestFocus();
                return;
            }
        }
    }

    private OfficeForm typed() {
        String[] parts = signer.getText().split(":", 2);
        return new OfficeForm(
                name.getText(),
                city.getText(),
                zone.getValue(),
                Letterhead.Style.POLICE_LEFT,
                lines.getText().lines().toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        OfficeForm.Signer.plain(
                                parts[0].strip(), parts.length > 1 ? parts[1].strip() : "", "")),
                Press.NONE);
    }

    /// Not every system's dialog adds the ending, and without it a book is not offered to be
    /// opened.
    private static Path named(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)
                ? chosen
                : chosen.resolveSibling(name + SUFFIX);
    }

    /// A name that every system takes for a file.
    private static String fileName(String office) {
        String plain = office.replaceAll("[^\\p{L}\\p{N} ._-]", "").strip();
        return (plain.isEmpty() ? "buku" : plain) + SUFFIX;
    }
}
