package id.notulis.ui.documents;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.publication.Approval;
import id.notulis.model.publication.Publication;
import id.notulis.model.publication.PublishedLink;
import id.notulis.report.Form;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.ApprovalForm;
import id.notulis.work.HeadField;
import id.notulis.work.LinkForm;
import id.notulis.work.Op;
import id.notulis.work.Publish;
import id.notulis.work.TypeHead;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the meeting becomes in public: headline and initials of its press release, who lets it go
/// out, and the links to where it appeared.
final class PublicationPane {

    private final Desk desk;
    private final DocumentsModel model;
    private final Words words;
    private final Days days;
    private final VBox content = new VBox(16);
    private final ScrollPane root = new ScrollPane(content);
    private final Command headline;
    private final Command initials;
    private final Command approve;
    private final Command withdraw;
    private final Command message;
    private final Command add;
    private final Command report;

    PublicationPane(Desk desk, DocumentsModel model) {
        this.desk = desk;
        this.model = model;
        this.words = desk.words();
        this.days = new Days(words.language());
        headline = command("headline", Feather.EDIT_2, this::chooseHeadline);
        initials = command("initials", Feather.EDIT_2, this::typeInitials);
        approve = command("approve", Feather.CHECK, this::approve);
        withdraw = command("withdraw", Feather.X, this::withdraw);
        message = command("message", Feather.COPY, () -> copy(Form.SIARAN_PERS_PESAN));
        add = command("add", Feather.PLUS, () -> link(Optional.empty()));
        report = command("report", Feather.COPY, () -> copy(Form.LAPORAN_WA_TAUTAN));
        content.getStyleClass().add("nt-publication");
        root.setId("publication");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().addAll("edge-to-edge", "nt-publication-side");
    }

    Region root() {
        return root;
    }

    /// What can be done here; most of it only while a meeting is shown.
    List<Command> commands() {
        return List.of(headline, initials, approve, withdraw, message, add, report);
    }

    private Command command(String what, Feather icon, Runnable action) {
        return Command.of(
                "publication-" + what,
                words.of("publication.do." + what),
                icon,
                () -> model.dossier().ifPresent(it -> action.run()));
    }

    /// Shows what the model has; the keyboard stays where it is.
    void render() {
        String focused = focused();
        content.getChildren().clear();
        model.dossier().ifPresent(it -> fill(it.meeting()));
        if (!focused.isEmpty()) {
            find(focused)
                    .or(() -> find("publication-link-" + model.publication().links().size()))
                    .or(() -> find(add.id()))
                    .ifPresent(Node::requestFocus);
        }
    }

    private void fill(Meeting meeting) {
        Publication publication = model.publication();
        content.getChildren().add(Parts.heading(words.of("publication.title")));
        Optional<Message> silence = Form.SIARAN_PERS_LENGKAP.silence(meeting, publication);
        if (silence.isPresent()) {
            Label why = wrapped(Parts.muted(words.of(silence.get())));
            why.setId("publication-silent");
            why.setGraphic(Icons.meta(Feather.LOCK));
            content.getChildren().add(why);
        } else {
            content.getChildren().addAll(release(meeting, publication), approval(publication));
        }
        content.getChildren().add(links(publication));
    }

    private VBox release(Meeting meeting, Publication publication) {
        String chosen = publication.headline();
        String proposal = model.headlines().stream().findFirst().orElse("");
        Label shown = wrapped(Parts.styled(chosen.isEmpty() ? proposal : chosen, "nt-b"));
        shown.setId("publication-headline-shown");
        VBox box = new VBox(4, head("publication.headline", Optional.of(headline)), shown);
        if (chosen.isEmpty()) {
            box.getChildren().add(wrapped(Parts.muted(words.of("publication.proposed"))));
        }
        boolean open = meeting.status() != MeetingStatus.FINAL;
        Label signed =
                meeting.initials().isBlank()
                        ? Parts.muted(words.of("publication.initials.none"))
                        : new Label('(' + meeting.initials() + ')');
        signed.setId("publication-initials-shown");
        box.getChildren()
                .addAll(
                        head(
                                "publication.initials",
                                open ? Optional.of(initials) : Optional.empty()),
                        signed,
                        Parts.link(message));
        return box;
    }

    private VBox approval(Publication publication) {
        VBox box = new VBox(4, head("publication.approval", Optional.empty()));
        Optional<Approval> given = publication.approval();
        Label state =
                given.map(
                                it ->
                                        Parts.styled(
                                                words.of(
                                                        "publication.approved",
                                                        it.by(),
                                                        days.day(it.on())),
                                                "nt-b",
                                                "nt-text-success"))
                        .orElseGet(() -> Parts.muted(words.of("publication.unapproved")));
        state.setId("publication-approval");
        FontIcon mark = Icons.row(given.isPresent() ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
        mark.getStyleClass().add(given.isPresent() ? "nt-icon-success" : "nt-icon-muted");
        state.setGraphic(mark);
        wrapped(state);
        box.getChildren()
                .addAll(state, given.isPresent() ? Parts.link(withdraw) : Parts.secondary(approve));
        return box;
    }

    private VBox links(Publication publication) {
        VBox box = new VBox(4);
        HBox head = head("publication.links", Optional.empty());
        head.getChildren()
                .addAll(Parts.count(publication.links().size()), Parts.gap(), Parts.icon(add));
        box.getChildren().add(head);
        if (publication.links().isEmpty()) {
            box.getChildren().add(wrapped(Parts.muted(words.of("publication.links.none"))));
            return box;
        }
        int number = 1;
        for (PublishedLink link : publication.links()) {
            box.getChildren().add(row(link, number++));
        }
        box.getChildren().add(Parts.link(report));
        return box;
    }

    private Button row(PublishedLink link, int number) {
        Label medium = Parts.shortened(link.medium(), "nt-b");
        Label day = Parts.muted(days.brief(link.day()));
        day.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(8, medium, day);
        first.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(medium, Priority.SOMETIMES);
        VBox lines = new VBox(2, first, Parts.shortened(link.address(), "nt-12", "accent"));
        Button row = new Button();
        row.setId("publication-link-" + number);
        row.setGraphic(lines);
        row.setAccessibleText(link.medium() + ", " + days.day(link.day()) + ", " + link.address());
        row.setAccessibleHelp(words.of("publication.link.keys"));
        row.setTooltip(new Tooltip(words.of("publication.link.keys")));
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().addAll("flat", "nt-publication-link");
        row.setOnAction(event -> link(Optional.of(link)));
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, link));
        return row;
    }

    private void pressed(KeyEvent event, PublishedLink link) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER)) {
            event.consume();
            link(Optional.of(link));
        } else if (plain && event.getCode() == KeyCode.DELETE) {
            event.consume();
            remove(link);
        }
    }

    private HBox head(String key, Optional<Command> change) {
        HBox head = new HBox(8, Parts.styled(words.of(key), "nt-13", "text-muted"));
        head.setAlignment(Pos.CENTER_LEFT);
        change.ifPresent(it -> head.getChildren().addAll(Parts.gap(), Parts.icon(it)));
        return head;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// What is typed for a headline.
    private enum Headline {
        TEXT
    }

    private enum Initials {
        TEXT
    }

    private void chooseHeadline() {
        Publication now = model.publication();
        String shown =
                now.headline().isEmpty()
                        ? model.headlines().stream().findFirst().orElse("")
                        : now.headline();
        new FormDialog<>(
                        desk,
                        "headline",
                        Headline.class,
                        Map.of(Headline.TEXT, shown),
                        Op.CHOOSE_HEADLINE,
                        typed -> Map.of(),
                        typed -> Publish.headline(now.meeting(), own(text(typed, Headline.TEXT))))
                .offering(Headline.TEXT, model.headlines())
                .show("headline/" + now.meeting().value());
    }

    /// The first proposal is chosen by choosing nothing, so that it follows the record.
    private String own(String headline) {
        String line = headline.strip();
        return model.headlines().stream().findFirst().filter(line::equals).isPresent() ? "" : line;
    }

    private void typeInitials() {
        Id meeting = model.publication().meeting();
        String now = model.dossier().map(it -> it.meeting().initials()).orElse("");
        new FormDialog<>(
                        desk,
                        "initials",
                        Initials.class,
                        Map.of(Initials.TEXT, now),
                        Op.EDIT_HEAD,
                        typed -> Map.of(),
                        typed ->
                                new TypeHead(
                                        meeting, HeadField.INITIALS, text(typed, Initials.TEXT)))
                .show("initials/" + meeting.value());
    }

    private void approve() {
        Id meeting = model.publication().meeting();
        Map<ApprovalForm.Field, String> fields = new EnumMap<>(ApprovalForm.Field.class);
        fields.put(ApprovalForm.Field.BY, desk.preferences().now().worker());
        fields.put(ApprovalForm.Field.DAY, DateText.day(LocalDate.now(desk.clock())));
        new FormDialog<>(
                        desk,
                        "approval",
                        ApprovalForm.Field.class,
                        fields,
                        Op.APPROVE_RELEASE,
                        typed -> approvalForm(typed).problems(),
                        typed -> approvalForm(typed).put(meeting))
                .show("approval/" + meeting.value());
    }

    private static ApprovalForm approvalForm(Map<ApprovalForm.Field, String> typed) {
        return new ApprovalForm(
                text(typed, ApprovalForm.Field.BY), text(typed, ApprovalForm.Field.DAY));
    }

    private void withdraw() {
        if (model.publication().approval().isPresent()) {
            desk.session()
                    .transact(
                            Op.WITHDRAW_RELEASE,
                            this,
                            Publish.withdraw(model.publication().meeting()),
                            Reply.of(
                                    it ->
                                            new Undoing(desk)
                                                    .offer(words.of("publication.withdrawn"))));
        }
    }

    private void link(Optional<PublishedLink> link) {
        Id meeting = model.publication().meeting();
        LinkForm before =
                link.map(LinkForm::of)
                        .orElseGet(
                                () ->
                                        new LinkForm(
                                                "", DateText.day(LocalDate.now(desk.clock())), ""));
        Map<LinkForm.Field, String> fields = new EnumMap<>(LinkForm.Field.class);
        fields.put(LinkForm.Field.MEDIUM, before.medium());
        fields.put(LinkForm.Field.DAY, before.day());
        fields.put(LinkForm.Field.ADDRESS, before.address());
        String place = link.map(it -> it.id().value()).orElse("new/" + meeting.value());
        new FormDialog<>(
                        desk,
                        "link",
                        LinkForm.Field.class,
                        fields,
                        link.isPresent() ? Op.EDIT_LINK : Op.ADD_LINK,
                        typed -> linkForm(typed).problems(),
                        typed -> linkForm(typed).put(meeting, link.map(PublishedLink::id)))
                .show("link/" + place);
    }

    private static LinkForm linkForm(Map<LinkForm.Field, String> typed) {
        return new LinkForm(
                text(typed, LinkForm.Field.MEDIUM),
                text(typed, LinkForm.Field.DAY),
                text(typed, LinkForm.Field.ADDRESS));
    }

    private void remove(PublishedLink link) {
        desk.session()
                .transact(
                        Op.REMOVE_LINK,
                        this,
                        Publish.remove(model.publication().meeting(), link.id()),
                        Reply.of(
                                it ->
                                        new Undoing(desk)
                                                .offer(
                                                        words.of(
                                                                "publication.link.removed",
                                                                link.medium()))));
    }

    private void copy(Form form) {
        Optional<Message> silence =
                model.dossier().flatMap(it -> form.silence(it.meeting(), model.publication()));
        silence.ifPresentOrElse(
                why -> desk.toasts().told(words.of(why)),
                () ->
                        model.message(
                                form,
                                text -> {
                                    desk.desktop().copy(text);
                                    desk.toasts()
                                            .done(
                                                    words.of(
                                                            "publication.copied",
                                                            DocumentCell.name(words, form)));
                                }));
    }

    private static <F extends Enum<F>> String text(Map<F, String> typed, F field) {
        return typed.getOrDefault(field, "");
    }

    /// What of this pane has the keyboard; blank when nothing has.
    private String focused() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        String id = owner == null || owner.getId() == null ? "" : owner.getId();
        return find(id).filter(it -> it == owner).isPresent() ? id : "";
    }

    private Optional<Node> find(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(content.lookup('#' + id));
    }
}
