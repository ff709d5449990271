package id.notulis.ui.kit;

import id.notulis.model.profile.Capacity;
import id.notulis.work.OfficeForm;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The fields of one block of signatures. A block that is taken out keeps what was typed into it,
/// in case it was the wrong one.
final class SignerFields {

    private static final int OFFERED = 6;

    private final GridPane root = new GridPane(12, 8);
    private final TextField role = Fields.line("");
    private final ComboBox<Capacity> capacity = new ComboBox<>();
    private final TextField represented = Fields.line("");
    private final TextField post = Fields.line("");
    private final TextField name = Fields.line("");
    private final TextField number = Fields.line("");
    private final Offers offers;

    /// @param screen begins the ids
    /// @param at which block, from 1; part of the ids
    /// @param typing keeps what is typed into it
    SignerFields(String screen, int at, Words words, TypedForm typing, Runnable changed) {
        capacity.getItems().setAll(Capacity.values());
        capacity.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Capacity value) {
                        return value == null || value == Capacity.OWN
                                ? words.of("kit.signer.own")
                                : value.prefix();
                    }

                    @Override
                    public Capacity fromString(String text) {
                        throw new UnsupportedOperationException("chosen, not typed");
                    }
                });
        capacity.setValue(Capacity.OWN);
        capacity.setMaxWidth(Double.MAX_VALUE);
        String id = screen + "-signer-" + at + "-";
        add(Fields.labelled(id + "role", words.of("kit.signer.role"), role), 0, 0);
        add(Fields.labelled(id + "capacity", words.of("kit.signer.capacity"), capacity), 1, 0);
        VBox posts =
                Fields.labelled(
                        id + "represented", words.of("kit.signer.represented"), represented);
        add(posts, 0, 1);
        GridPane.setColumnSpan(posts, 2);
        add(Fields.labelled(id + "post", words.of("kit.signer.post"), post), 0, 2);
        add(Fields.labelled(id + "number", words.of("kit.signer.number"), number), 1, 2);
        offers = new Offers(words, name, id + "offers", text -> List.of());
        VBox whole = Fields.labelled(id + "name", words.of("kit.signer.name"), name);
        whole.getChildren().add(2, offers.box());
        add(whole, 0, 3);
        GridPane.setColumnSpan(whole, 2);
        capacity.valueProperty()
                .subscribe(
                        value -> {
                            boolean shown = value.mostRepresented() > 0;
                            posts.setVisible(shown);
                            posts.setManaged(shown);
                        });
        for (TextField field : new TextField[] {role, represented, post, name, number}) {
            field.textProperty().subscribe((before, after) -> changed.run());
        }
        capacity.valueProperty().subscribe((before, after) -> changed.run());
        String kept = "signer-" + at + '-';
        typing.add(kept + "role", role);
        typing.addChoice(kept + "capacity", capacity.valueProperty(), List.of(Capacity.values()));
        typing.add(kept + "represented", represented);
        typing.add(kept + "post", post);
        typing.add(kept + "name", name);
        typing.add(kept + "number", number);
        root.getStyleClass().add("nt-signer");
    }

    GridPane root() {
        return root;
    }

    /// Offers names of those who could sign. Whoever is taken brings post and number along.
    void offer(List<OfficeForm.Signer> candidates) {
        offers.fit(
                typed -> {
                    String wanted = typed.strip().toLowerCase(Locale.ROOT);
                    return wanted.isEmpty()
                            ? List.of()
                            : candidates.stream()
                                    .map(OfficeForm.Signer::name)
                                    .filter(it -> it.toLowerCase(Locale.ROOT).contains(wanted))
                                    .distinct()
                                    .limit(OFFERED)
                                    .toList();
                });
        name.textProperty()
                .subscribe(
                        (before, after) ->
                                candidates.stream()
                                        .filter(it -> it.name().equals(after))
                                        .findFirst()
                                        .filter(it -> name.isFocused())
                                        .ifPresent(this::bring));
    }

    private void bring(OfficeForm.Signer taken) {
        if (!taken.post().isEmpty()) {
            post.setText(taken.post());
        }
        number.setText(taken.serviceNumber());
    }

    /// Lets it have a key of its name field.
    ///
    /// @return whether it was one for it
    boolean pressed(KeyEvent event) {
        return name.isFocused() && offers.pressed(event);
    }

    /// Fills it with what the book has.
    void show(OfficeForm.Signer signer) {
        role.setText(signer.role());
        capacity.setValue(signer.capacity());
        represented.setText(signer.represented());
        post.setText(signer.post());
        name.setText(signer.name());
        number.setText(signer.serviceNumber());
    }

    OfficeForm.Signer typed() {
        Capacity chosen = capacity.getValue();
        return new OfficeForm.Signer(
                role.getText(),
                chosen,
                chosen.mostRepresented() > 0 ? represented.getText() : "",
                post.getText(),
                name.getText(),
                number.getText());
    }

    private void add(VBox field, int column, int row) {
        GridPane.setHgrow(field, Priority.ALWAYS);
        root.add(field, column, row);
    }
}
