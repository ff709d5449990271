package id.notulis.ui.people;

import id.notulis.model.overview.OrganisationLine;
import id.notulis.model.people.PrintedName;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.PeopleRegister.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// A row of the list: a heading, somebody, an organisation.
final class RowCell extends ListCell<Row> {

    private final Words words;
    private final Label title = Parts.styled("", "nt-people-name");
    private final Label below = Parts.styled("", "nt-12", "text-muted");
    private final HBox side = new HBox();
    private final HBox line;
    private final Label office = Parts.styled("", "nt-13", "nt-b");
    private final Label count = Parts.styled("", "nt-12", "text-muted");
    private final HBox heading = new HBox(8, office, Parts.gap(), count);

    RowCell(Words words) {
        this.words = words;
        VBox texts = new VBox(title, below);
        texts.getStyleClass().add("nt-texts");
        texts.setMinWidth(0);
        title.setMinWidth(0);
        below.setMinWidth(0);
        office.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(texts, Priority.ALWAYS);
        side.setMinWidth(Region.USE_PREF_SIZE);
        side.setAlignment(Pos.CENTER_RIGHT);
        line = new HBox(8, texts, side);
        line.getStyleClass().add("nt-people-row");
        heading.getStyleClass().add("nt-people-group");
        getStyleClass().add("nt-people-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            setMouseTransparent(false);
            return;
        }
        switch (row) {
            case Row.Heading(var name, var number) -> head(name, number);
            case Row.Somebody(var entry) -> show(entry);
            case Row.Office(var organisation) -> show(organisation);
        }
        setMouseTransparent(row instanceof Row.Heading);
    }

    private void head(String name, int number) {
        office.setText(name);
        count.setText(Integer.toString(number));
        setGraphic(heading);
        setAccessibleText(name + ", " + number);
    }

    private void show(Entry entry) {
        String post =
                entry.over().isPresent()
                        ? words.of("people.post.year", entry.post(), entry.over().getAsInt())
                        : entry.post();
        say(PrintedName.text(entry.name()), post, chips(entry));
    }

    private void show(OrganisationLine organisation) {
        String about =
                Stream.of(organisation.organisation().kind(), organisation.organisation().city())
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(" · "));
        say(
                organisation.organisation().name(),
                about.isBlank() ? words.of("people.members", organisation.people()) : about,
                organisation.organisation().archived()
                        ? List.of(away())
                        : about.isBlank()
                                ? List.of()
                                : List.of(Parts.count(organisation.people())));
    }

    private void say(String name, String about, List<Label> chips) {
        title.setText(name);
        below.setText(about);
        below.setManaged(!about.isBlank());
        side.getChildren().setAll(chips);
        setGraphic(line);
        setTooltip(new Tooltip(joined("\n", Stream.of(name, about))));
        setAccessibleText(
                joined(
                        ", ",
                        Stream.concat(Stream.of(name, about), chips.stream().map(Label::getText))));
    }

    private static String joined(String between, Stream<String> parts) {
        return parts.filter(it -> !it.isBlank()).collect(Collectors.joining(between));
    }

    /// What should be looked at; the more pressing of two.
    private List<Label> chips(Entry entry) {
        if (entry.person().archived()) {
            return List.of(away());
        }
        if (!entry.advice().isEmpty()) {
            return List.of(
                    chip(
                            words.of("people.advice.count", entry.advice().size()),
                            Feather.ZAP,
                            Optional.of("nt-chip-accent")));
        }
        return entry.numberMissing()
                ? List.of(
                        chip(
                                words.of("people.number.missing"),
                                Feather.ALERT_TRIANGLE,
                                Optional.of("nt-chip-warning")))
                : List.of();
    }

    private Label away() {
        return chip(words.of("people.archived"), Feather.ARCHIVE, Optional.empty());
    }

    private static Label chip(String text, Ikon icon, Optional<String> colour) {
        Label chip = Parts.styled(text, "nt-chip");
        colour.ifPresent(chip.getStyleClass()::add);
        Node picture = Icons.chip(icon);
        chip.setGraphic(picture);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
