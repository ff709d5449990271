package id.notulis.ui.minutes;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.people.Body;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.NameLink;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Draws a row of the attendance list. Its nodes are made once and filled anew.
final class AttendanceCell extends ListCell<ListRow> {

    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    private final Words words;
    private final StackPane box = new StackPane(Icons.chip(Feather.CHECK));
    private final Label name = Parts.styled("", "nt-13");
    private final NameLink link;
    private final FlowPane below = new FlowPane(6, 2);
    private final Label time = Parts.muted("");
    private final HBox member;
    private final Label organisation = Parts.shortened("", "nt-b", "nt-13");
    private final Label counted = Parts.muted("");
    private final HBox heading;

    /// @param tick ticks somebody
    /// @param menu opens what can be done with somebody
    /// @param open opens the page of somebody
    AttendanceCell(
            Words words,
            Consumer<ListRow.Member> tick,
            Consumer<ListRow.Member> menu,
            Consumer<Id> open) {
        this.words = words;
        this.link = new NameLink(name, words, open);
        box.getStyleClass().add("nt-tick");
        box.setOnMouseClicked(
                event -> {
                    if (getItem() instanceof ListRow.Member row) {
                        tick.accept(row);
                    }
                });
        name.setWrapText(true);
        VBox texts = new VBox(2, name, below);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        time.setMinWidth(Region.USE_PREF_SIZE);
        member = new HBox(8, box, texts, time);
        member.setAlignment(Pos.TOP_LEFT);
        member.getStyleClass().add("nt-member");
        counted.setMinWidth(Region.USE_PREF_SIZE);
        heading = new HBox(8, organisation, Parts.gap(), counted);
        heading.getStyleClass().add("nt-group");
        setPrefWidth(0);
        setOnMouseClicked(
                event -> {
                    if (getItem() instanceof ListRow.Member row
                            && (event.getButton() == MouseButton.SECONDARY
                                    || event.getClickCount() == 2)) {
                        menu.accept(row);
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable ListRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            setAccessibleHelp(null);
            return;
        }
        switch (row) {
            case ListRow.Heading it -> heading(it);
            case ListRow.Member it -> member(it);
        }
    }

    private void heading(ListRow.Heading row) {
        String called =
                row.organisation()
                        .map(Body::name)
                        .orElseGet(() -> words.of("side.organisation.none"));
        organisation.setText(called);
        counted.setText(row.present() + "/" + row.listed());
        setAccessibleText(words.of("side.organisation.read", called, row.present(), row.listed()));
        setAccessibleHelp(null);
        setGraphic(heading);
    }

    private void member(ListRow.Member row) {
        MemberFacts facts = row.facts();
        boolean present = row.row().present();
        name.setText(facts.name());
        link.lead(Optional.of(row.row().person()), facts.name());
        time.setText(facts.time());
        box.pseudoClassStateChanged(TICKED, present);
        below.getChildren().clear();
        if (facts.post().isBlank()) {
            below.getChildren()
                    .add(Parts.styled(words.of("side.post.blank"), "nt-12", Styles.WARNING));
        } else {
            Label post = Parts.muted(facts.post());
            post.setWrapText(true);
            below.getChildren().add(post);
        }
        facts.said().forEach(it -> below.getChildren().add(Parts.muted(words.of(it))));
        facts.roles()
                .forEach(
                        it ->
                                below.getChildren()
                                        .add(
                                                Parts.styled(
                                                        words.of(it),
                                                        "nt-chip",
                                                        "nt-chip-accent")));
        setAccessibleText(sentence(facts, present));
        setAccessibleHelp(link.help());
        setGraphic(member);
    }

    private String sentence(MemberFacts facts, boolean present) {
        List<String> parts = new ArrayList<>();
        parts.add(facts.name());
        if (!facts.post().isBlank()) {
            parts.add(facts.post());
        }
        parts.add(words.of(present ? "side.present" : "side.notpresent"));
        for (Message message : facts.said()) {
            parts.add(words.of(message));
        }
        for (Message message : facts.roles()) {
            parts.add(words.of(message));
        }
        if (!facts.time().isEmpty()) {
            parts.add(facts.time());
        }
        return String.join(", ", parts);
    }
}
