package id.notulis.ui.documents;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.Form;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.SignerBlocks;
import id.notulis.ui.kit.TypedForm;
import id.notulis.ui.kit.Words;
import id.notulis.work.IssuerForm;
import id.notulis.work.OfficeForm;
import id.notulis.work.Op;
import id.notulis.work.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// Who signs a kind of document of one meeting, and whose letterhead it bears. What is not chosen
/// here is as the office does it usually.
final class IssuerDialog {

    private final Desk desk;
    private final Words words;
    private final Meeting meeting;
    private final DocumentKind kind;
    private final Found found;
    private final TypedForm typing;
    private final ComboBox<Office> office = new ComboBox<>();
    private final CheckBox own = new CheckBox();
    private final Label usual = Parts.muted("");
    private final SignerBlocks signers;
    private final Label refused = Parts.styled("", "nt-field-error");
    private final VBox root = new VBox(12);
    private boolean tried;
    private boolean saving;

    private IssuerDialog(Desk desk, Form form, Found found) {
        this.desk = desk;
        this.words = desk.words();
        this.meeting = found.meeting();
        this.kind = form.kind();
        this.found = found;
        this.typing = new TypedForm(desk.session(), words, "issuer");
        this.signers =
                new SignerBlocks(
                        "issuer", words.of("settings.signers"), words, typing, this::changed);
        signers.offer(found.candidates());
        choices();
        usual.setId("issuer-usual");
        usual.setWrapText(true);
        refused.setId("issuer-refused");
        refused.setWrapText(true);
        refused.setManaged(false);
        boolean signed = IssuerForm.isSigned(kind);
        for (Region part : List.of(own, usual, signers.root())) {
            part.setVisible(signed);
            part.setManaged(signed);
        }
        VBox fields = new VBox(12);
        fields.getStyleClass().add("nt-scrolled-form");
        fields.getChildren()
                .addAll(
                        typing.note(),
                        Fields.labelled(
                                "issuer-office", words.of("documents.issuer.office"), office),
                        own,
                        usual,
                        signers.root());
        if (!signed) {
            fields.getChildren().add(Parts.muted(words.of("documents.issuer.unsigned")));
        }
        Parts.asDialog(root, "issuer");
        root.getStyleClass().add("nt-issuer");
        Label title =
                Parts.heading(words.of("documents.issuer.title", DocumentCell.name(words, form)));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        HBox buttons = Parts.buttons(cancel(), save());
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().addAll(title, Parts.scrolled(root, fields), refused, buttons);
    }

    /// An office to choose.
    ///
    /// @param id empty for the one of the book
    private record Office(Optional<Id> id, String name, List<OfficeForm.Signer> usual) {

        @Override
        public String toString() {
            return id.map(Id::value).orElse("");
        }
    }

    /// What the book has.
    private record Found(
            Meeting meeting,
            IssuerForm form,
            List<OfficeProfile> offices,
            Optional<OfficeProfile> active,
            List<OfficeForm.Signer> candidates) {

        static Optional<Found> in(Snapshot book, Id meeting, DocumentKind kind) {
            return book.meeting(meeting)
                    .map(
                            it ->
                                    new Found(
                                            it,
                                            IssuerForm.of(book, it, kind),
                                            book.profiles(),
                                            book.activeProfile(),
                                            IssuerForm.candidates(book, it)));
        }
    }

    /// Asks for one document of a meeting; all variants of its kind follow.
    static void show(Desk desk, Id meeting, Form form) {
        desk.session()
                .read(
                        book -> Found.in(book, meeting, form.kind()),
                        found -> found.ifPresent(it -> new IssuerDialog(desk, form, it).show()));
    }

    private void choices() {
        List<Office> offices =
                Stream.concat(
                                found
                                        .active()
                                        .map(
                                                it ->
                                                        office(
                                                                Optional.empty(),
                                                                it,
                                                                words.of(
                                                                        "documents.issuer.active",
                                                                        it.name())))
                                        .stream(),
                                found.offices().stream()
                                        .map(it -> office(Optional.of(it.id()), it, it.name())))
                        .toList();
        office.getItems().setAll(offices);
        office.setMaxWidth(Double.MAX_VALUE);
        office.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Office value) {
                        return value == null ? "" : value.name();
                    }

                    @Override
                    public Office fromString(String text) {
                        throw new UnsupportedOperationException("chosen, not typed");
                    }
                });
        own.setId("issuer-own");
        own.setText(words.of("documents.issuer.own"));
        own.setWrapText(true);
        typing.addChoice("office", office.valueProperty(), offices);
        typing.addChoice(
                "own", own.selectedProperty().asObject(), List.of(Boolean.TRUE, Boolean.FALSE));
        office.valueProperty().subscribe((before, after) -> changed());
        own.selectedProperty().subscribe((before, after) -> changed());
    }

    private Office office(Optional<Id> id, OfficeProfile profile, String name) {
        return new Office(id, name, IssuerForm.usualSigners(profile, meeting, kind));
    }

    private void show() {
        IssuerForm form = found.form();
        office.getItems().stream()
                .filter(it -> it.id().equals(form.office()))
                .findFirst()
                .or(() -> office.getItems().stream().findFirst())
                .ifPresent(office::setValue);
        own.setSelected(form.own());
        signers.show(form.signers());
        typing.show("issuer/" + meeting.id().value() + '/' + kind.word());
        changed();
        desk.overlays().show(root, office, Pos.CENTER, this::keys, () -> {});
    }

    private boolean keys(KeyEvent event) {
        return signers.pressed(event);
    }

    private Button save() {
        return Parts.primary(
                Command.of(
                        "issuer-save",
                        words.of("documents.issuer.save"),
                        Feather.CHECK,
                        this::enter));
    }

    private Button cancel() {
        return Parts.secondary(
                Command.of(
                        "issuer-cancel", words.of("publication.cancel"), Feather.X, this::giveUp));
    }

    private IssuerForm typed() {
        return new IssuerForm(
                Optional.ofNullable(office.getValue()).flatMap(Office::id),
                own.isSelected(),
                signers.typed());
    }

    private void changed() {
        boolean chosen = own.isSelected();
        boolean signed = IssuerForm.isSigned(kind);
        signers.root().setVisible(chosen && signed);
        signers.root().setManaged(chosen && signed);
        usual.setVisible(!chosen && signed);
        usual.setManaged(!chosen && signed);
        usual.setText(
                words.of(
                        "documents.issuer.usual",
                        Optional.ofNullable(office.getValue())
                                .map(it -> told(it.usual()))
                                .orElse("")));
        if (tried) {
            Fields.tell(signers.labelled(), typed().problem().map(words::of).orElse(""));
        }
    }

    private static String told(List<OfficeForm.Signer> blocks) {
        return blocks.stream()
                .map(
                        it ->
                                Stream.of(it.role(), it.post(), it.name())
                                        .filter(part -> !part.isBlank())
                                        .collect(Collectors.joining(" – ")))
                .collect(Collectors.joining("; "));
    }

    private void enter() {
        tried = true;
        changed();
        IssuerForm form = typed();
        if (form.problem().isPresent() || saving) {
            return;
        }
        saving = true;
        desk.session()
                .enter(
                        typing.places(),
                        Op.CHOOSE_ISSUER,
                        this,
                        form.chosen(meeting.id(), kind),
                        done -> true,
                        Reply.of(done -> giveUp(), this::refuse));
    }

    private void giveUp() {
        typing.drop();
        desk.overlays().close();
    }

    private void refuse(Message why) {
        saving = false;
        refused.setText(words.of(why));
        refused.setMinHeight(Region.USE_PREF_SIZE);
        refused.setManaged(true);
    }
}
