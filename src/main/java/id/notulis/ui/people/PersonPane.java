package id.notulis.ui.people;

import atlantafx.base.theme.Styles;
import id.notulis.model.Id;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.model.people.Rank;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.HeadLine;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.PlaceField;
import id.notulis.ui.kit.Words;
import id.notulis.util.Fold;
import id.notulis.work.Op;
import id.notulis.work.PeopleRegister;
import id.notulis.work.PersonEdits;
import id.notulis.work.PersonField;
import id.notulis.work.PersonFile;
import id.notulis.work.TitleAdvice;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All about one person: name and number, how they are printed, and the posts over the years.
final class PersonPane {

    private static final int OFFERED = 6;

    private final Desk desk;
    private final Words words;
    private final Days days;
    private final PersonCommands commands;
    private final Label title = Parts.styled("", Styles.TITLE_4, "nt-b");
    private final Label about = Parts.styled("", "nt-13", "text-muted");
    private final Map<PersonField, PlaceField> fields = new EnumMap<>(PersonField.class);
    private final Label advice = Parts.styled("", "nt-13");
    private final HBox banner;
    private final PrintedCards cards;
    private final HistoryList history;
    private final Button archive;
    private final VBox root = new VBox(16);
    private Optional<PersonFile> shown = Optional.empty();
    private PeopleRegister register = PeopleRegister.nothing();

    PersonPane(Desk desk, PersonCommands commands) {
        this.desk = desk;
        this.words = desk.words();
        this.days = new Days(words.language());
        this.commands = commands;
        this.cards = new PrintedCards(words);
        this.history = new HistoryList(desk, commands);
        title.setId("person-title");
        title.setWrapText(true);
        about.setId("person-about");
        about.setWrapText(true);
        archive = Parts.secondary(commands.archive());
        advice.setId("person-advice");
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        banner = banner();
        root.setId("person");
        root.getStyleClass().add("nt-people-detail");
        root.getChildren().addAll(head(), fields(), banner, cards.root(), history.root());
    }

    VBox root() {
        return root;
    }

    Node firstFocus() {
        return field(PersonField.NAME).field();
    }

    HistoryList history() {
        return history;
    }

    Optional<PersonFile> shown() {
        return shown;
    }

    /// Shows somebody, or the same as the book has it now.
    void show(PersonFile file, PeopleRegister now) {
        shown = Optional.of(file);
        register = now;
        Person person = file.person();
        Optional<PeopleRegister.Entry> entry = now.entry(person.id());
        PersonName name = entry.map(PeopleRegister.Entry::name).orElse(person.name());
        title.setText(PrintedName.text(name));
        about.setText(
                Stream.of(
                                entry.map(PeopleRegister.Entry::office).orElse(""),
                                file.last()
                                        .flatMap(it -> it.day())
                                        .map(it -> words.of("people.last", days.day(it)))
                                        .orElse(words.of("people.never")))
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(" · ")));
        for (PersonField field : PersonField.values()) {
            field(field)
                    .show(
                            "person/" + person.id().value() + '/' + field,
                            field.typed(person),
                            text -> PersonEdits.type(person.id(), field, text));
        }
        advise(entry.map(PeopleRegister.Entry::advice).orElse(List.of()));
        history.show(file, this::organisation);
        String label = words.of(person.archived() ? "people.unarchive" : "people.archive");
        archive.setAccessibleText(label);
        if (archive.getGraphic() instanceof HBox content
                && content.getChildren().get(1) instanceof Label text) {
            text.setText(label);
        }
        print();
    }

    void leave() {
        shown = Optional.empty();
        fields.values().forEach(PlaceField::leave);
    }

    private String organisation(Id id) {
        return register.organisation(id).map(Organisation::name).orElse("");
    }

    private PlaceField field(PersonField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    private HeadLine head() {
        VBox texts = new VBox(2, title, about);
        HBox buttons =
                new HBox(
                        8,
                        Parts.framedIcon(commands.promote()),
                        Parts.secondary(commands.merge()),
                        archive);
        return new HeadLine(texts, buttons);
    }

    private FlowPane fields() {
        FlowPane row = new FlowPane(12, 10);
        add(row, PersonField.FRONT_TITLES, "people.front", "people.empty", this::frontTitles);
        add(row, PersonField.NAME, "people.name", "people.empty", typed -> List.of());
        add(row, PersonField.BACK_TITLES, "people.back", "people.empty", typed -> List.of());
        add(row, PersonField.RANK, "people.rank", "people.rank.none", this::ranks);
        add(row, PersonField.NUMBER, "people.number", "people.number.prompt", typed -> List.of());
        add(row, PersonField.PHONE, "people.phone", "people.empty", typed -> List.of());
        return row;
    }

    private void add(
            FlowPane row,
            PersonField field,
            String label,
            String prompt,
            Function<String, List<String>> fitting) {
        String id = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        PlaceField place =
                new PlaceField(
                        desk,
                        "person-" + id,
                        words.of(label),
                        words.of(prompt),
                        Op.EDIT_PERSON,
                        id.equals("name") ? "nt-people-name-field" : "nt-people-" + id,
                        fitting);
        place.field().textProperty().subscribe(_ -> print());
        fields.put(field, place);
        row.getChildren().add(place.root());
    }

    private HBox banner() {
        HBox texts = new HBox(advice);
        HBox.setHgrow(advice, Priority.ALWAYS);
        HBox.setHgrow(texts, Priority.ALWAYS);
        advice.setMaxWidth(Double.MAX_VALUE);
        advice.setMinWidth(0);
        texts.setMinWidth(0);
        Button ignore = Parts.link(commands.ignore());
        ignore.setMinWidth(Region.USE_PREF_SIZE);
        HBox row =
                new HBox(
                        12,
                        Icons.row(Feather.ZAP),
                        texts,
                        ignore,
                        Parts.secondary(commands.apply()));
        row.setId("person-banner");
        row.getStyleClass().add("nt-people-banner");
        row.managedProperty().bind(row.visibleProperty());
        row.setVisible(false);
        return row;
    }

    private void advise(List<TitleAdvice.Spelling> spellings) {
        banner.setVisible(!spellings.isEmpty());
        advice.setText(
                words.of(
                        "people.advice",
                        spellings.stream()
                                .map(it -> it.from() + " → " + it.to())
                                .collect(Collectors.joining("; "))));
    }

    private List<String> frontTitles(String typed) {
        return fitting(register.lists().frontTitles(), typed);
    }

    private List<String> ranks(String typed) {
        return fitting(ranks(register.lists()), typed);
    }

    static List<String> ranks(ReferenceLists lists) {
        return lists.ranks().stream().map(Rank::abbreviation).distinct().toList();
    }

    /// Those that begin with what is typed, at most six; none before something is.
    static List<String> fitting(List<String> all, String typed) {
        String wanted = Fold.of(typed.strip());
        return wanted.isEmpty() || all.contains(typed)
                ? List.of()
                : all.stream()
                        .filter(
                                it ->
                                        Fold.of(it).startsWith(wanted)
                                                || Fold.of(it).contains(' ' + wanted))
                        .limit(OFFERED)
                        .toList();
    }

    /// As what stands in the fields would be printed, the style guide's spelling taken for granted
    /// where it is proposed.
    private void print() {
        if (shown.isEmpty() || fields.size() < PersonField.values().length) {
            return;
        }
        Person person = shown.get().person();
        PersonName typed = typed(person);
        boolean proposed = banner.isVisible();
        PersonName printed = proposed ? new TitleAdvice(register.lists()).of(typed) : typed;
        String post = register.entry(person.id()).map(PeopleRegister.Entry::post).orElse("");
        cards.show(printed, post, field(PersonField.NUMBER).text(), proposed);
    }

    private PersonName typed(Person person) {
        PersonName name = person.name();
        String rank = field(PersonField.RANK).text().strip();
        Optional<Rank> chosen =
                register.lists().ranks().stream()
                        .filter(it -> Fold.of(it.abbreviation()).equals(Fold.of(rank)))
                        .findFirst();
        boolean same = chosen.isPresent() && chosen.equals(name.rank());
        String bare = field(PersonField.NAME).text().strip();
        return new PersonName(
                chosen,
                same && name.retired(),
                same ? name.corps() : "",
                field(PersonField.FRONT_TITLES).text().strip(),
                bare.isEmpty() ? name.name() : bare,
                field(PersonField.BACK_TITLES).text().strip());
    }
}
