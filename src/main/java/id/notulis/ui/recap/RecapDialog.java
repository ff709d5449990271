package id.notulis.ui.recap;

import id.notulis.i18n.Message;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.model.survey.SurveyKind;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.SurveyWriting;
import id.notulis.ui.kit.Words;
import id.notulis.work.ExportSurveys;
import id.notulis.work.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A document over more than one meeting: which, over what time, of which agreement, in which form.
/// Enter makes it; then the dialog tells where it lies, and opens it.
public final class RecapDialog {

    private static final double WIDTH = 620;
    private static final double FORMAT_WIDTH = 150;

    private final Desk desk;
    private final Words words;
    private final RecapModel model;
    private final ComboBox<SurveyKind> kind = new ComboBox<>();
    private final ComboBox<Term> term = new ComboBox<>();
    private final TextField from = Fields.line("");
    private final TextField until = Fields.line("");
    private final ComboBox<Optional<Agreement>> agreement = new ComboBox<>();
    private final CheckBox open = new CheckBox();
    private final CheckBox overdue = new CheckBox();
    private final TextField owner = Fields.line("");
    private final ComboBox<SurveyFormat> format = new ComboBox<>();
    private final Label told = Parts.styled("");
    private final Map<RecapModel.Field, VBox> checked = new EnumMap<>(RecapModel.Field.class);
    private final HBox days;
    private final HBox terms;
    private final VBox agreements;
    private final VBox filter;
    private final HBox made;
    private final VBox root = new VBox(12);
    private Optional<Path> file = Optional.empty();
    private boolean filling;
    private boolean making;
    private boolean tried;

    public RecapDialog(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new RecapModel(LocalDate.now(desk.clock()));
        Button earlier = shift("recap-earlier", "recap.earlier", Feather.CHEVRON_LEFT, true);
        Button later = shift("recap-later", "recap.later", Feather.CHEVRON_RIGHT, false);
        terms = new HBox(8, choice(term, "recap-term", "recap.term", this::word), earlier, later);
        terms.setAlignment(Pos.BOTTOM_LEFT);
        terms.setMinWidth(Region.USE_PREF_SIZE);
        days =
                new HBox(
                        8,
                        grown(field(RecapModel.Field.FROM, from, "recap.from")),
                        grown(field(RecapModel.Field.UNTIL, until, "recap.until")));
        HBox.setHgrow(days, Priority.ALWAYS);
        agreements =
                choice(
                        agreement,
                        "recap-agreement",
                        "recap.agreement",
                        it -> it.map(this::named).orElse(words.of("recap.agreement.all")));
        checked.put(RecapModel.Field.AGREEMENT, agreements);
        open.setText(words.of("recap.open.only"));
        open.setId("recap-open");
        overdue.setText(words.of("recap.overdue.only"));
        overdue.setId("recap-overdue");
        filter =
                new VBox(
                        8,
                        new HBox(16, open, overdue),
                        Fields.labelled("recap-owner", words.of("recap.owner"), owner));
        told.setId("recap-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        made =
                new HBox(
                        8,
                        Parts.secondary(command("recap-show", "recap.show", Feather.EXTERNAL_LINK)),
                        Parts.secondary(command("recap-folder", "recap.folder", Feather.FOLDER)));
        Parts.asDialog(root, "recap");
        root.setPrefWidth(WIDTH);
        root.getChildren()
                .addAll(
                        Parts.heading(words.of("recap.title")),
                        new HBox(
                                8,
                                grown(choice(kind, "recap-kind", "recap.kind", this::word)),
                                choice(format, "recap-format", "recap.format", this::word)),
                        agreements,
                        new HBox(8, terms, days),
                        filter,
                        told,
                        made,
                        Parts.buttons(close(), make()));
        format.setPrefWidth(FORMAT_WIDTH);
        format.setMinWidth(Region.USE_PREF_SIZE);
        kind.getItems().setAll(SurveyKind.values());
        agreement.getItems().add(Optional.empty());
        filling = true;
        listen();
        fill();
    }

    public void show() {
        desk.overlays().show(root, kind, Pos.CENTER, this::key, () -> {});
        desk.session().read(Snapshot::agreements, this::offer);
    }

    private Command command(String id, String label, Feather icon) {
        return Command.of(
                id,
                words.of(label),
                icon,
                () ->
                        file.map(it -> id.equals("recap-show") ? it : parent(it))
                                .ifPresent(desk.desktop()::open));
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private Button make() {
        return Parts.primary(
                Command.of(
                        "recap-make",
                        words.of("recap.make"),
                        Feather.FILE_PLUS,
                        "Enter",
                        this::begin));
    }

    private Button close() {
        return Parts.secondary(
                Command.of(
                        "recap-close", words.of("recap.close"), Feather.X, desk.overlays()::close));
    }

    private Button shift(String id, String label, Feather icon, boolean back) {
        return Parts.framedIcon(
                Command.of(
                        id,
                        words.of(label),
                        icon,
                        () -> {
                            model.shift(back);
                            fill();
                        }));
    }

    private static VBox grown(VBox box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private VBox field(RecapModel.Field field, TextField line, String label) {
        VBox box =
                Fields.labelled(
                        "recap-" + field.name().toLowerCase(Locale.ROOT), words.of(label), line);
        checked.put(field, box);
        return box;
    }

    private <T> VBox choice(ComboBox<T> box, String id, String label, Function<T, String> shown) {
        return Choices.labelled(box, id, words.of(label), shown);
    }

    private String word(SurveyKind of) {
        return words.of("recap.kind." + of.word());
    }

    private String word(Term of) {
        return words.of("recap.term." + of.name().toLowerCase(Locale.ROOT));
    }

    private String word(SurveyFormat of) {
        return words.of("recap.format." + of.word());
    }

    private String named(Agreement one) {
        return one.subject().isBlank() ? one.number() : one.number() + " – " + one.subject();
    }

    private void listen() {
        kind.valueProperty().subscribe(chosen(model::choose));
        term.valueProperty().subscribe(chosen((Term it) -> model.choose(it)));
        format.valueProperty().subscribe(chosen((SurveyFormat it) -> model.choose(it)));
        agreement.valueProperty().subscribe(chosen((Optional<Agreement> it) -> model.choose(it)));
        from.textProperty().subscribe(it -> typed());
        until.textProperty().subscribe(it -> typed());
        owner.textProperty().subscribe(it -> filtered());
        open.selectedProperty().subscribe(it -> filtered());
        overdue.selectedProperty().subscribe(it -> filtered());
    }

    private <T> Consumer<@Nullable T> chosen(Consumer<T> taken) {
        return value -> {
            if (!filling && value != null) {
                taken.accept(value);
                fill();
            }
        };
    }

    private void typed() {
        if (!filling) {
            model.type(from.getText(), until.getText());
            fill();
        }
    }

    private void filtered() {
        if (!filling) {
            model.filter(open.isSelected(), overdue.isSelected(), owner.getText());
            fill();
        }
    }

    /// Shows what is chosen. What stands in a field already is left alone, with the caret in it.
    private void fill() {
        filling = true;
        kind.setValue(model.kind());
        Choices.offer(term, model.terms(), model.term());
        Choices.offer(format, model.formats(), model.format());
        if (!from.getText().equals(model.from())) {
            from.setText(model.from());
        }
        if (!until.getText().equals(model.until())) {
            until.setText(model.until());
        }
        if (!agreement.getItems().contains(model.agreement())) {
            model.choose(Optional.<Agreement>empty());
        }
        agreement.setValue(model.agreement());
        shown(agreements, model.kind() != SurveyKind.REKAP);
        shown(filter, model.kind() == SurveyKind.MATRIKS);
        shown(days, model.term() != Term.ALL);
        terms.getChildren()
                .subList(1, terms.getChildren().size())
                .forEach(button -> button.setDisable(!model.term().canBeShifted()));
        filling = false;
        file = Optional.empty();
        tell("", false);
        if (tried) {
            Fields.tellEach(checked, model.problems(), words);
        }
    }

    private static void shown(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void offer(List<Agreement> all) {
        List<Optional<Agreement>> offered = new ArrayList<>();
        offered.add(Optional.empty());
        all.forEach(one -> offered.add(Optional.of(one)));
        filling = true;
        agreement.getItems().setAll(offered);
        filling = false;
        fill();
    }

    private boolean key(KeyEvent event) {
        boolean makes =
                event.getCode() == KeyCode.ENTER
                        && (event.getTarget() instanceof TextField
                                || (event.getTarget() instanceof ComboBox<?> box
                                        && !box.isShowing())
                                || event.getTarget() instanceof CheckBox);
        if (makes) {
            begin();
        }
        return makes;
    }

    private void begin() {
        tried = true;
        Map<RecapModel.Field, Message> wrong = model.problems();
        Fields.tellEach(checked, wrong, words);
        if (!wrong.isEmpty()) {
            Objects.requireNonNull(checked.get(wrong.keySet().iterator().next()))
                    .getChildren()
                    .get(1)
                    .requestFocus();
        } else if (!making) {
            making = true;
            tell(words.of("recap.making"), false);
            desk.session()
                    .write(
                            () ->
                                    SurveyWriting.write(
                                            desk,
                                            book -> model.order(model.usual(book)),
                                            model.format()),
                            Reply.of(this::done, this::failed));
        }
    }

    private void done(SurveyWriting written) {
        making = false;
        switch (written) {
            case SurveyWriting.There(ExportSurveys.Made there) -> {
                file = Optional.of(there.file());
                String lies = words.of("recap.made", there.file());
                tell(
                        there.empty()
                                ? words.of("survey.empty." + model.kind().word()) + '\n' + lies
                                : lies,
                        true);
                made.getChildren().getFirst().requestFocus();
            }
            case SurveyWriting.Not(Message why) -> failed(why);
        }
    }

    private void failed(Message why) {
        making = false;
        tell(words.of(why), false);
    }

    private void tell(String text, boolean there) {
        told.setText(text);
        shown(told, !text.isEmpty());
        shown(made, there);
    }
}
