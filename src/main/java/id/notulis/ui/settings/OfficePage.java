package id.notulis.ui.settings;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.Zone;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.TypedForm;
import id.notulis.ui.kit.Words;
import id.notulis.work.OfficeForm;
import id.notulis.work.Op;
import id.notulis.work.Snapshot;
import id.notulis.work.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
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
    private final VBox signers = new VBox(16);
    private final List<SignerFields> blocks = new ArrayList<>();
    private final ObjectProperty<Integer> used = new SimpleObjectProperty<>(1);
    private final Map<OfficeForm.Field, VBox> labelled;
    private final TypedForm typing;
    private final Button save;
    private final Button more;
    private final Button fewer;
    private Optional<OfficeProfile> shown = Optional.empty();
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
        List<Integer> counts = new ArrayList<>();
        for (int block = 1; block <= Signatory.MOST; block++) {
            blocks.add(new SignerFields(block, words, typing, this::changed));
            counts.add(block);
        }
        typing.addChoice("signers", used, counts);
        style.setConverter(named(this::styleName));
        office.setConverter(named(OfficeProfile::name));
        advice.setWrapText(true);
        advice.setId("office-advice");
        VBox signersField =
                Fields.labelled("office-signers", words.of("settings.signers"), signers);
        labelled =
                Map.of(
                        OfficeForm.Field.NAME,
                        Fields.labelled("office-name", words.of("settings.office.name"), name),
                        OfficeForm.Field.CITY,
                        Fields.labelled("office-city", words.of("settings.office.city"), city),
                        OfficeForm.Field.LINES,
                        Fields.labelled("office-lines", words.of("settings.office.lines"), lines),
                        OfficeForm.Field.SIGNERS,
                        signersField);
        more =
                Parts.secondary(
                        command(
                                "office-signer-more",
                                "settings.signer.more",
                                Feather.PLUS,
                                this::more));
        fewer =
                Parts.secondary(
                        command(
                                "office-signer-fewer",
                                "settings.signer.fewer",
                                Feather.MINUS,
                                this::fewer));
        save =
                Parts.primary(
                        command("office-save", "settings.office.save", Feather.CHECK, this::save));
        root.getStyleClass().add("nt-settings-page");
        root.getChildren()
                .addAll(
                        Fields.labelled(
                                "office-chosen", words.of("settings.office.chosen"), office),
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
                        signersField,
                        new HBox(8, more, fewer),
                        save);
        office.setOnAction(event -> choose());
        style.valueProperty().subscribe(this::styled);
        name.textProperty().subscribe((before, after) -> changed());
        city.textProperty().subscribe((before, after) -> changed());
        lines.textProperty().subscribe((before, after) -> changed());
        address.textProperty().subscribe((before, after) -> changed());
        zone.valueProperty().subscribe((before, after) -> changed());
        used.subscribe(it -> showBlocks());
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
        office.getItems().setAll(offices.all());
        offices.active().ifPresent(office::setValue);
        filling = false;
        boolean another =
                !offices.active().map(OfficeProfile::id).equals(shown.map(OfficeProfile::id));
        if (!typing || another) {
            shown = offices.active();
            shown.ifPresent(this::fill);
        }
        changed();
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
        for (int block = 0; block < blocks.size(); block++) {
            blocks.get(block)
                    .show(
                            block < form.signers().size()
                                    ? form.signers().get(block)
                                    : OfficeForm.Signer.plain("", "", ""));
        }
        used.set(form.signers().size());
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
                blocks.stream().limit(used.get()).map(SignerFields::typed).toList());
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

    private void choose() {
        OfficeProfile chosen = office.getValue();
        if (!filling && chosen != null) {
            Id id = chosen.id();
            desk.session()
                    .transact(
                            Op.EDIT_PROFILE,
                            this,
                            draft -> {
                                draft.choose(id);
                                return id;
                            });
        }
    }

    private void styled(Letterhead.Style chosen) {
        emblems.setVisible(chosen == Letterhead.Style.CENTRED);
        emblems.setManaged(chosen == Letterhead.Style.CENTRED);
        changed();
    }

    private void more() {
        used.set(used.get() + 1);
    }

    private void fewer() {
        used.set(used.get() - 1);
    }

    private void showBlocks() {
        signers.getChildren()
                .setAll(blocks.stream().limit(used.get()).map(SignerFields::root).toList());
        more.setDisable(used.get() >= Signatory.MOST);
        fewer.setDisable(used.get() <= 1);
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
