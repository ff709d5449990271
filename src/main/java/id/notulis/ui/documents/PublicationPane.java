package id.notulis.ui.documents;

import id.notulis.i18n.Message;
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
import id.notulis.work.HeadlineForm;
import id.notulis.work.Op;
import id.notulis.work.Publish;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
    private final PublicationDialogs dialogs;
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
    private final Command daily;

    PublicationPane(Desk desk, DocumentsModel model) {
        this.desk = desk;
        this.model = model;
        this.dialogs = new PublicationDialogs(desk, model);
        this.words = desk.words();
        this.days = new Days(words.language());
        headline = command("headline", Feather.EDIT_2, dialogs::chooseHeadline);
        initials = command("initials", Feather.EDIT_2, dialogs::typeInitials);
        approve = command("approve", Feather.CHECK, dialogs::approve);
        withdraw = command("withdraw", Feather.X, this::withdraw);
        message = command("message", Feather.COPY, () -> copy(Form.SIARAN_PERS_PESAN));
        add = command("add", Feather.PLUS, () -> dialogs.link(Optional.empty()));
        report = command("report", Feather.COPY, () -> copy(Form.LAPORAN_WA_TAUTAN));
        daily = command("daily", Feather.COPY, this::copyDay);
        content.getStyleClass().add("nt-publication");
        root.setId("publication");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().addAll("edge-to-edge", "nt-scroll");
    }

    Region root() {
        return root;
    }

    /// What can be done here; most of it only while a meeting is shown.
    List<Command> commands() {
        return List.of(headline, initials, approve, withdraw, message, add, report, daily);
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
        if (!publication.subhead().isEmpty()) {
            box.getChildren().add(wrapped(new Label(publication.subhead())));
        }
        publication
                .embargo()
                .map(HeadlineForm::typed)
                .map(it -> wrapped(new Label(words.of("publication.embargo", it))))
                .ifPresent(box.getChildren()::add);
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
        box.getChildren().addAll(Parts.link(report), Parts.link(daily));
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
        row.setOnAction(event -> dialogs.link(Optional.of(link)));
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, link));
        return row;
    }

    private void pressed(KeyEvent event, PublishedLink link) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER)) {
            event.consume();
            dialogs.link(Optional.of(link));
        } else if (plain && event.getCode() == KeyCode.DELETE) {
            event.consume();
            remove(link);
        }
    }

    private HBox head(String key, Optional<Command> change) {
        HBox head = new HBox(8, wrapped(Parts.styled(words.of(key), "nt-13", "text-muted")));
        head.setAlignment(Pos.CENTER_LEFT);
        change.ifPresent(it -> head.getChildren().addAll(Parts.gap(), Parts.icon(it)));
        return head;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
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

    /// The report of the day the last link appeared on, or of today, over all meetings.
    private void copyDay() {
        LocalDate day =
                model.publication().links().stream()
                        .map(PublishedLink::day)
                        .max(Comparator.naturalOrder())
                        .orElseGet(() -> LocalDate.now(desk.clock()));
        model.published(
                day,
                found ->
                        found.ifPresentOrElse(
                                text -> {
                                    desk.desktop().copy(text);
                                    desk.toasts()
                                            .done(
                                                    words.of(
                                                            "publication.daily.copied",
                                                            days.day(day)));
                                },
                                () ->
                                        desk.toasts()
                                                .told(
                                                        words.of(
                                                                "publication.daily.none",
                                                                days.day(day)))));
    }

    /// What of this pane has the keyboard; blank when nothing has.
    private String focused() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        String id = owner == null || owner.getId() == null ? "" : owner.getId();
        return find(id).filter(it -> it.equals(owner)).isPresent() ? id : "";
    }

    private Optional<Node> find(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(content.lookup('#' + id));
    }
}
