package id.notulis.ui.people;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.people.Organisation;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.HeadLine;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.PlaceField;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.Op;
import id.notulis.work.OrganisationEdits;
import id.notulis.work.OrganisationEdits.Field;
import id.notulis.work.PeopleRegister;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All about one organisation, and who belongs to it.
final class OrganisationPane {

    private final Desk desk;
    private final Words words;
    private final Label title = Parts.styled("", Styles.TITLE_4, "nt-b");
    private final Label about = Parts.styled("", "nt-13", "text-muted");
    private final Map<Field, PlaceField> fields = new EnumMap<>(Field.class);
    private final ListView<Row> people = new ListView<>();
    private final Label none;
    private final VBox root = new VBox(16);
    private final Command archive;
    private final Command unarchive;
    private final Button putAway;
    private final Button takeBack;
    private PeopleRegister register = PeopleRegister.nothing();
    private Optional<Organisation> shown = Optional.empty();

    OrganisationPane(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        archive = command("people-office-archive", "people.archive", Feather.ARCHIVE, true);
        unarchive =
                command("people-office-unarchive", "people.unarchive", Feather.ROTATE_CCW, false);
        putAway = Parts.framedIcon(archive);
        takeBack = Parts.framedIcon(unarchive);
        for (Button button : List.of(putAway, takeBack)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        title.setId("organisation-title");
        title.setWrapText(true);
        FlowPane row = new FlowPane(12, 10);
        add(row, Field.NAME, "people.organisation.name", typed -> List.of());
        add(row, Field.ABBREVIATION, "people.organisation.abbreviation", typed -> List.of());
        add(row, Field.KIND, "people.organisation.kind", this::kinds);
        add(row, Field.CITY, "people.organisation.city", this::cities);
        people.setId("organisation-people");
        people.setAccessibleText(words.of("people.organisation.people"));
        people.getStyleClass().addAll("edge-to-edge", "nt-people-list");
        people.setCellFactory(_ -> new RowCell(words));
        people.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        open();
                    }
                });
        people.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        open();
                    }
                });
        Parts.chooseOnFocus(people, () -> people.getItems().isEmpty() ? -1 : 0);
        none = Parts.placeholder(words.of("people.organisation.nobody"));
        Label hint = Parts.muted(words.of("people.organisation.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox panel = new VBox(people, none);
        panel.getStyleClass().add("nt-panel");
        root.setId("organisation");
        root.getStyleClass().add("nt-people-detail");
        root.getChildren()
                .addAll(
                        new HeadLine(new VBox(2, title, about), new HBox(8, putAway, takeBack)),
                        row,
                        hint,
                        Parts.heading(words.of("people.organisation.people")),
                        panel);
    }

    VBox root() {
        return root;
    }

    Node firstFocus() {
        return Objects.requireNonNull(fields.get(Field.NAME)).field();
    }

    ListView<Row> people() {
        return people;
    }

    void show(Organisation organisation, PeopleRegister now) {
        register = now;
        shown = Optional.of(organisation);
        putAway.setVisible(!organisation.archived());
        takeBack.setVisible(organisation.archived());
        title.setText(organisation.name());
        for (Field field : Field.values()) {
            Objects.requireNonNull(fields.get(field))
                    .show(
                            "organisation/" + organisation.id().value() + '/' + field,
                            field.typed(organisation),
                            text -> OrganisationEdits.type(organisation.id(), field, text));
        }
        List<Row> members =
                now.people().stream()
                        .filter(it -> !it.person().archived())
                        .filter(it -> it.organisation().equals(Optional.of(organisation.id())))
                        .map(it -> (Row) new Row.Somebody(it))
                        .toList();
        about.setText(words.of("people.members", members.size()));
        people.getItems().setAll(members);
        people.setVisible(!members.isEmpty());
        people.setManaged(!members.isEmpty());
        people.setStyle("-fx-pref-height: " + (members.size() * 3.3 + 0.3) + "em;");
        none.setVisible(members.isEmpty());
        none.setManaged(members.isEmpty());
    }

    List<Command> commands() {
        return List.of(archive, unarchive);
    }

    private Command command(String id, String label, Feather icon, boolean away) {
        return Command.of(id, words.of(label), icon, () -> archive(away))
                .when(() -> shown.filter(it -> it.archived() != away).isPresent());
    }

    private void archive(boolean away) {
        shown.ifPresent(
                it ->
                        desk.session()
                                .transact(
                                        away ? Op.ARCHIVE_ORGANISATION : Op.UNARCHIVE_ORGANISATION,
                                        this,
                                        OrganisationEdits.archive(it.id(), away),
                                        Reply.of(typed -> done(typed, away), this::failed)));
    }

    private void done(Typed<Organisation> typed, boolean away) {
        typed.value()
                .ifPresent(
                        it ->
                                new Undoing(desk)
                                        .offer(
                                                words.of(
                                                        away
                                                                ? "people.archive.done"
                                                                : "people.unarchive.done",
                                                        it.name())));
        typed.told().forEach(this::failed);
    }

    private void failed(Message why) {
        desk.toasts().failed(words.of(why));
    }

    void leave() {
        shown = Optional.empty();
        fields.values().forEach(PlaceField::leave);
    }

    private void open() {
        Optional.ofNullable(people.getSelectionModel().getSelectedItem())
                .flatMap(Row::id)
                .ifPresent((Id it) -> desk.navigator().go(Destination.of(Place.PEOPLE, it)));
    }

    private void add(
            FlowPane row, Field field, String label, Function<String, List<String>> fitting) {
        String id = field.name().toLowerCase(Locale.ROOT);
        PlaceField place =
                new PlaceField(
                        desk,
                        "organisation-" + id,
                        words.of(label),
                        words.of("people.empty"),
                        Op.EDIT_ORGANISATION,
                        "nt-organisation-" + id,
                        fitting);
        fields.put(field, place);
        row.getChildren().add(place.root());
    }

    private List<String> kinds(String typed) {
        return PersonPane.fitting(kinds(register), typed);
    }

    private List<String> cities(String typed) {
        return PersonPane.fitting(cities(register), typed);
    }

    /// The kinds the book has organisations of, and those most books have.
    static List<String> kinds(PeopleRegister register) {
        return Stream.concat(
                        register.organisations().stream().map(it -> it.organisation().kind()),
                        Stream.of(
                                "Polda",
                                "Polres",
                                "Polsek",
                                "Lapas",
                                "Rutan",
                                "Bapas",
                                "Pemda",
                                "TNI",
                                "Kejaksaan",
                                "Pengadilan",
                                "Ormas",
                                "Sekolah",
                                "Perusahaan",
                                "Media"))
                .filter(it -> !it.isBlank())
                .distinct()
                .toList();
    }

    static List<String> cities(PeopleRegister register) {
        return register.organisations().stream()
                .map(it -> it.organisation().city())
                .filter(it -> !it.isBlank())
                .distinct()
                .toList();
    }
}
