package id.notulis.ui.settings;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.Zone;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.SignerBlocks;
import id.notulis.ui.kit.TypedForm;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.OfficeEdits;
import id.notulis.work.OfficeForm;
import id.notulis.work.Op;
import id.notulis.work.Snapshot;
import id.notulis.work.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The office documents are made in the name of: letterhead, city, zone, who signs. Saved as one
/// step of the history, and not before it is asked for: half a letterhead would be on paper. Until
/// then what is typed is kept as [TypedForm] says.
final class OfficePage implements Page {

    private final VBox root = new VBox(16);
    private final Desk desk;
    private final Words words;
    private final ComboBox<OfficeProfile> office = new ComboBox<>();
    private final TextField name = Fields.line("");
    private final TextField city = Fields.line("");
    private final ComboBox<Zone> zone = new ComboBox<>();
    private final ComboBox<Letterhead.Style> style = new ComboBox<>();
    private final TextArea lines = Fields.lines("", 3);
    private final TextArea address = Fields.lines("", 2);
    private final Label advice = Parts.styled("", "nt-12", "warning");
    private final EmblemFields left;
    private final EmblemFields right;
    private final VBox emblems;
    private final SignerBlocks signers;
    private final PressFields press;
    private final Map<OfficeForm.Field, VBox> labelled;
    private final TypedForm typing;
    private final Button save;
    private final Button chosen;
    private final Button removed;
    private Optional<OfficeProfile> shown = Optional.empty();
    private Optional<Id> active = Optional.empty();
    private Subscription held = Subscription.EMPTY;
    private boolean filling;

    OfficePage(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        left = new EmblemFields(desk, "left", words.of("settings.emblem.left"), this::changed);
        right = new EmblemFields(desk, "right", words.of("settings.emblem.right"), this::changed);
        emblems = new VBox(8, left.root(), right.root());
        typing = new TypedForm(desk.session(), words, "office");
        typing.add("name", name);
        typing.add("city", city);
        typing.add("lines", lines);
        typing.add("address", address);
        zone.getItems().setAll(Zone.values());
        style.getItems().setAll(Letterhead.Style.values());
        typing.addChoice("zone", zone.valueProperty(), zone.getItems());
        typing.addChoice("style", style.valueProperty(), style.getItems());
        signers =
                new SignerBlocks(
                        "office", words.of("settings.signers"), words, typing, this::changed);
        press = new PressFields(words, typing, this::changed);
        style.setConverter(named(this::styleName));
        office.setConverter(
                named(
                        it ->
                                active.equals(Optional.of(it.id()))
                                        ? words.of("settings.office.active", it.name())
                                        : it.name()));
        advice.setWrapText(true);
        advice.setId("office-advice");
        labelled =
                Map.of(
                        OfficeForm.Field.NAME,
                        Fields.labelled("office-name", words.of("settings.office.name"), name),
                        OfficeForm.Field.CITY,
                        Fields.labelled("office-city", words.of("settings.office.city"), city),
                        OfficeForm.Field.LINES,
                        Fields.labelled("office-lines", words.of("settings.office.lines"), lines),
                        OfficeForm.Field.SIGNERS,
                        signers.labelled());
        chosen =
                Parts.secondary(
                        command(
                                "office-choose",
                                "settings.office.choose",
                                Feather.CHECK_CIRCLE,
                                this::choose));
        removed =
                Parts.secondary(
                        command(
                                "office-remove",
                                "settings.office.remove",
                                Feather.TRASH_2,
                                this::remove));
        Button added =
                Parts.secondary(
                        command("office-add", "settings.office.add", Feather.PLUS, this::add));
        save =
                Parts.primary(
                        command("office-save", "settings.office.save", Feather.CHECK, this::save));
        root.getStyleClass().add("nt-settings-page");
        root.getChildren()
                .addAll(
                        Fields.labelled(
                                "office-chosen", words.of("settings.office.chosen"), office),
                        new FlowPane(8, 8, chosen, added, removed),
                        typing.note(),
                        labelled.get(OfficeForm.Field.NAME),
                        labelled.get(OfficeForm.Field.CITY),
                        Fields.labelled("office-zone", words.of("settings.office.zone"), zone),
                        Fields.labelled("office-style", words.of("settings.office.style"), style),
                        labelled.get(OfficeForm.Field.LINES),
                        advice,
                        Fields.labelled(
                                "office-address", words.of("settings.office.address"), address),
                        emblems,
                        signers.root(),
                        press.root(),
                        save);
        office.setOnAction(event -> look());
        style.valueProperty().subscribe(this::styled);
        name.textProperty().subscribe((before, after) -> changed());
        city.textProperty().subscribe((before, after) -> changed());
        lines.textProperty().subscribe((before, after) -> changed());
        address.textProperty().subscribe((before, after) -> changed());
        zone.valueProperty().subscribe((before, after) -> changed());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        typing.remind();
        read();
        held = desk.session().whenChanged(Set.of(Subject.PROFILES), this::read);
    }

    @Override
    public void hide() {
        held.unsubscribe();
        held = Subscription.EMPTY;
    }

    @Override
    public Node firstFocus() {
        return office;
    }

    private record Offices(List<OfficeProfile> all, Optional<OfficeProfile> active) {

        Optional<OfficeProfile> of(Id id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        static Offices in(Snapshot book) {
            return new Offices(book.profiles(), book.activeProfile());
        }
    }

    private void read() {
        desk.session().read(Offices::in, this::fill);
    }

    /// What is being typed is not replaced by what somebody else changed elsewhere.
    private void fill(Offices offices) {
        boolean typing = shown.isPresent() && !typed().equals(OfficeForm.of(shown.get()));
        filling = true;
        active = offices.active().map(OfficeProfile::id);
        Optional<OfficeProfile> now =
                shown.map(OfficeProfile::id).flatMap(offices::of).or(offices::active);
        office.getItems().setAll(offices.all());
        now.ifPresent(office::setValue);
        filling = false;
        boolean another = !now.map(OfficeProfile::id).equals(shown.map(OfficeProfile::id));
        if (another || (!typing && !now.equals(shown))) {
            shown = now;
            shown.ifPresent(this::fill);
        }
        changed();
        settle();
    }

    private void fill(OfficeProfile profile) {
        typing.leave();
        fill(OfficeForm.of(profile));
        typing.show("office/" + profile.id().value());
    }

    private void fill(OfficeForm form) {
        filling = true;
        name.setText(form.name());
        city.setText(form.city());
        zone.setValue(form.zone());
        style.setValue(form.style());
        lines.setText(String.join("\n", form.lines()));
        address.setText(String.join("\n", form.address()));
        left.show(form.left());
        right.show(form.right());
        signers.show(form.signers());
        press.show(form.press());
        filling = false;
    }

    private OfficeForm typed() {
        return new OfficeForm(
                name.getText(),
                city.getText(),
                zone.getValue(),
                style.getValue(),
                lines.getText().lines().toList(),
                address.getText().lines().toList(),
                style.getValue() == Letterhead.Style.CENTRED ? left.typed() : Optional.empty(),
                style.getValue() == Letterhead.Style.CENTRED ? right.typed() : Optional.empty(),
                signers.typed(),
                press.typed());
    }

    private void changed() {
        if (filling || shown.isEmpty()) {
            return;
        }
        OfficeForm form = typed();
        Map<OfficeForm.Field, Message> problems = form.problems();
        Fields.tellEach(labelled, problems, words);
        advice.setText(String.join("\n", form.advice().stream().map(words::of).toList()));
        advice.setManaged(!advice.getText().isEmpty());
        press.advise(form);
        save.setDisable(!problems.isEmpty() || form.equals(OfficeForm.of(shown.get())));
    }

    private void save() {
        Optional<Id> id = shown.map(OfficeProfile::id);
        OfficeForm form = typed();
        desk.session()
                .enter(
                        typing.places(),
                        Op.EDIT_PROFILE,
                        this,
                        draft -> {
                            Optional<OfficeProfile> before = id.flatMap(draft::profile);
                            Optional<OfficeProfile> after =
                                    before.map(it -> form.applied(it, draft));
                            after.ifPresent(draft::put);
                            return after;
                        },
                        Optional::isPresent,
                        Reply.of(
                                after -> {
                                    typing.drop();
                                    shown = after;
                                    after.ifPresent(this::fill);
                                    changed();
                                    desk.toasts().done(words.of("settings.office.saved"));
                                }));
    }

    /// Shows another office; whose paper documents are made on stays as it is.
    private void look() {
        OfficeProfile wanted = office.getValue();
        if (!filling
                && wanted != null
                && !shown.map(OfficeProfile::id).equals(Optional.of(wanted.id()))) {
            shown = Optional.of(wanted);
            fill(wanted);
            changed();
            settle();
        }
    }

    private void settle() {
        boolean ofBook = shown.map(OfficeProfile::id).equals(active);
        chosen.setDisable(ofBook);
        removed.setDisable(ofBook);
    }

    private void choose() {
        shown.ifPresent(
                it ->
                        desk.session()
                                .transact(
                                        Op.CHOOSE_OFFICE,
                                        this,
                                        OfficeEdits.choose(it.id()),
                                        told(
                                                done ->
                                                        words.of(
                                                                "settings.office.chose",
                                                                it.name()))));
    }

    /// An office like the one shown, to be made another by typing.
    private void add() {
        shown.ifPresent(
                it ->
                        desk.session()
                                .transact(
                                        Op.ADD_OFFICE,
                                        this,
                                        OfficeEdits.add(it.id()),
                                        Reply.of(
                                                added -> {
                                                    shown = added.or(() -> shown);
                                                    shown.ifPresent(this::fill);
                                                    changed();
                                                    name.requestFocus();
                                                    name.selectAll();
                                                },
                                                this::failed)));
    }

    private void remove() {
        shown.ifPresent(
                it ->
                        desk.session()
                                .transact(
                                        Op.REMOVE_OFFICE,
                                        this,
                                        OfficeEdits.remove(it.id()),
                                        told(
                                                done -> {
                                                    typing.drop();
                                                    return words.of(
                                                            "settings.office.removed", it.name());
                                                })));
    }

    private <T> Reply<T> told(Function<T, String> text) {
        return Reply.of(done -> new Undoing(desk).offer(text.apply(done)), this::failed);
    }

    private void failed(Message why) {
        desk.toasts().failed(words.of(why));
    }

    private void styled(Letterhead.Style chosen) {
        emblems.setVisible(chosen == Letterhead.Style.CENTRED);
        emblems.setManaged(chosen == Letterhead.Style.CENTRED);
        changed();
    }

    private String styleName(Letterhead.Style each) {
        return words.of(
                switch (each) {
                    case POLICE_LEFT -> "settings.style.police";
                    case CENTRED -> "settings.style.centred";
                });
    }

    private Command command(String id, String label, Feather icon, Runnable action) {
        return Command.of(id, words.of(label), icon, action);
    }

    private static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }
}
