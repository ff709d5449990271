package id.notulis.ui.agreements;

import atlantafx.base.theme.Styles;
import id.notulis.model.action.Status;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Assessment;
import id.notulis.model.agreement.Obligation;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.agreement.Scan;
import id.notulis.model.agreement.Validity.State;
import id.notulis.model.overview.PointTouch;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.HeadLine;
import id.notulis.ui.kit.KeptFiles;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Words;
import id.notulis.work.AgreementLedger;
import id.notulis.work.AgreementLedger.Entry;
import id.notulis.work.AgreementLedger.PointLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All about one agreement: what its paper says, its points and what became of them, its
/// evaluations and scans.
final class AgreementPane {

    private final Desk desk;
    private final Words words;
    private final AgreementWords said;
    private final AgreementsModel model;
    private final Label kind = Parts.styled("", "nt-13", "text-muted");
    private final Label title = Parts.styled("", Styles.TITLE_4, "nt-b");
    private final Label validity = Parts.styled("", "nt-13");
    private final FlowPane relatives = new FlowPane(8, 4);
    private final Facts facts;
    private final PointsList points;
    private final Section<Obligation> obligations;
    private final Section<PointTouch> touches;
    private final Section<Assessment> assessments;
    private final Section<Scan> scans;
    private final Button archive;
    private final Button unarchive;
    private final VBox root = new VBox(20);
    private Optional<Entry> shown = Optional.empty();

    AgreementPane(Desk desk, AgreementsModel model, AgreementDeeds deeds) {
        this.desk = desk;
        this.words = desk.words();
        this.said = new AgreementWords(words);
        this.model = model;
        AgreementCommands commands = deeds.commands();
        this.facts = new Facts(desk, model);
        this.obligations =
                section(
                        "obligations",
                        words.of("agreements.obligations"),
                        words.of("agreements.obligations.none"),
                        this::line,
                        commands.ofObligations(),
                        deeds::changeObligation);
        this.touches =
                section(
                        "touches",
                        words.of("agreements.touches"),
                        words.of("agreements.touches.none"),
                        this::line,
                        commands.ofTouches(),
                        deeds::openOrigin);
        this.assessments =
                section(
                        "assessments",
                        words.of("agreements.assessments"),
                        words.of("agreements.assessments.none"),
                        this::line,
                        commands.ofAssessments(),
                        deeds::changeAssessment);
        this.scans =
                section(
                        "scans",
                        words.of("agreements.scans"),
                        words.of("agreements.scans.none"),
                        this::line,
                        commands.ofScans(),
                        deeds::openScan);
        this.points =
                new PointsList(
                        words,
                        model,
                        commands.ofPoints(),
                        commands.ofPoints().getLast(),
                        this::about);
        List<Command> verbs = commands.ofAgreement();
        archive = Parts.framedIcon(verbs.get(1));
        unarchive = Parts.framedIcon(verbs.get(2));
        archive.managedProperty().bind(archive.visibleProperty());
        unarchive.managedProperty().bind(unarchive.visibleProperty());
        root.setId("agreement");
        root.getStyleClass().add("nt-agreement-detail");
        root.getChildren()
                .addAll(
                        head(verbs),
                        facts.root(),
                        points.root(),
                        obligations.root(),
                        touches.root(),
                        assessments.root(),
                        scans.root());
    }

    VBox root() {
        return root;
    }

    Node firstFocus() {
        return facts.firstFocus();
    }

    Optional<Entry> shown() {
        return shown;
    }

    PointsList points() {
        return points;
    }

    Section<Obligation> obligations() {
        return obligations;
    }

    Section<PointTouch> touches() {
        return touches;
    }

    Section<Assessment> assessments() {
        return assessments;
    }

    Section<Scan> scans() {
        return scans;
    }

    /// The next time points are shown, one of them is to be chosen.
    void want(int point) {
        points.want(point);
    }

    /// Shows an agreement, or the same as the book has it now.
    void show(Entry entry, AgreementLedger ledger) {
        shown = Optional.of(entry);
        Agreement agreement = entry.agreement();
        kind.setText(
                Stream.of(
                                said.kind(agreement),
                                entry.archived() ? words.of("agreements.archived") : "")
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(" · ")));
        title.setText(agreement.title());
        validity.setText(
                Stream.of(
                                entry.validity().state() == State.UNKNOWN
                                        ? ""
                                        : said.state(entry.validity().state()),
                                said.span(agreement),
                                said.left(entry.validity(), ledger.today()))
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(" · ")));
        String colour = AgreementWords.colour(entry.validity().state());
        boolean near = colour.equals("warning") || colour.equals("danger");
        Parts.dyed(validity, "nt-agreement-tone-", near ? "nt-agreement-tone-" + colour : "");
        archive.setVisible(!entry.archived());
        unarchive.setVisible(entry.archived());
        relatives(entry, ledger);
        facts.show(agreement);
        points.show(entry, ledger);
        assessments.show(entry.upkeep().assessments());
        scans.show(entry.upkeep().scans());
    }

    void leave() {
        shown = Optional.empty();
        facts.leave();
    }

    private HeadLine head(List<Command> verbs) {
        kind.setId("agreement-kind-of");
        kind.setWrapText(true);
        kind.setMinHeight(Region.USE_PREF_SIZE);
        title.setId("agreement-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        validity.setId("agreement-validity");
        validity.setWrapText(true);
        validity.setMinHeight(Region.USE_PREF_SIZE);
        relatives.managedProperty().bind(relatives.visibleProperty());
        VBox texts = new VBox(2, kind, title, validity, relatives);
        HBox buttons =
                new HBox(
                        8,
                        Parts.framedIcon(verbs.get(0)),
                        archive,
                        unarchive,
                        Parts.primary(verbs.get(3)));
        return new HeadLine(texts, buttons);
    }

    /// The one it belongs to, those that belong to it, the one before it and the one after it.
    private void relatives(Entry entry, AgreementLedger ledger) {
        relatives.getChildren().clear();
        String parent = entry.agreement().parentNumber();
        entry.line()
                .parent()
                .flatMap(ledger::entry)
                .ifPresentOrElse(
                        it -> relative("agreements.parent", it.agreement()),
                        () -> {
                            if (!parent.isBlank()) {
                                relatives
                                        .getChildren()
                                        .add(
                                                Parts.muted(
                                                        words.of(
                                                                "agreements.parent.unknown",
                                                                parent)));
                            }
                        });
        ledger.entries().stream()
                .filter(it -> it.line().parent().equals(Optional.of(entry.id())))
                .forEach(it -> relative("agreements.child", it.agreement()));
        entry.renews().ifPresent(it -> relative("agreements.renews", it));
        entry.renewedBy().ifPresent(it -> relative("agreements.renewed.by", it));
        relatives.setVisible(!relatives.getChildren().isEmpty());
    }

    private void relative(String key, Agreement other) {
        Button link =
                Parts.link(
                        Command.of(
                                "agreement-to-" + (relatives.getChildren().size() + 1),
                                words.of(key, other.number()),
                                Feather.AWARD,
                                () ->
                                        desk.navigator()
                                                .go(Destination.of(Place.AGREEMENTS, other.id()))));
        link.setMinWidth(Region.USE_PREF_SIZE);
        relatives.getChildren().add(link);
    }

    private static <T> Section<T> section(
            String name,
            String heading,
            String empty,
            Function<T, Section.Line> line,
            List<Command> verbs,
            Runnable open) {
        return new Section<>("agreement-" + name, heading, empty, line, verbs, open);
    }

    /// What there is about the chosen point.
    private void about(Optional<PointLine> point) {
        boolean some = point.isPresent() && shown.isPresent();
        for (Region one : List.of(obligations.root(), touches.root())) {
            one.setVisible(some);
            one.setManaged(some);
        }
        if (!some) {
            return;
        }
        int number = point.get().point().number();
        String of = words.of("agreements.of.point", number);
        obligations.hint(of);
        touches.hint(of);
        obligations.show(point.get().obligations());
        model.touches(new PointRef(shown.get().id(), number), touches::show);
    }

    private Section.Line line(Obligation obligation) {
        boolean late = obligation.isLate(model.today());
        String who =
                obligation.side().isBlank()
                        ? obligation.person()
                        : words.of("agreements.owner", obligation.person(), obligation.side());
        String due =
                obligation
                        .due()
                        .map(
                                it ->
                                        words.of(
                                                late ? "agreements.late" : "agreements.due",
                                                said.days().brief(it)))
                        .orElse("");
        return obligation
                .fulfilled()
                .map(
                        it ->
                                new Section.Line(
                                        Feather.CHECK_CIRCLE,
                                        "success",
                                        who,
                                        obligation.task(),
                                        words.of("agreements.fulfilled", said.days().brief(it))))
                .orElseGet(
                        () ->
                                new Section.Line(
                                        Feather.CIRCLE,
                                        late ? "danger" : "",
                                        who,
                                        obligation.task(),
                                        due));
    }

    private Section.Line line(PointTouch touch) {
        return new Section.Line(
                touch.status().isPresent() ? Feather.ARROW_RIGHT_CIRCLE : Feather.MESSAGE_SQUARE,
                touch.status().filter(it -> it == Status.DONE).isPresent() ? "success" : "",
                touch.text(),
                touch.day()
                        .map(it -> touch.title() + " · " + said.days().brief(it))
                        .orElse(touch.title()),
                touch.status().map(this::status).orElse(""));
    }

    private String status(Status status) {
        return words.of(
                switch (status) {
                    case OPEN -> "agreements.action.open";
                    case IN_PROGRESS -> "agreements.action.progress";
                    case DONE -> "agreements.action.done";
                    case CANCELLED -> "agreements.action.cancelled";
                });
    }

    private Section.Line line(Assessment assessment) {
        String day = said.days().day(assessment.day());
        String held =
                assessment.by().isBlank()
                        ? day
                        : words.of("agreements.assessment.by", day, assessment.by());
        if (!assessment.isPlanned()) {
            return new Section.Line(
                    Feather.CHECK_CIRCLE,
                    "success",
                    said.name(assessment),
                    assessment.name().isBlank() ? held : held + " · " + assessment.text(),
                    "");
        }
        long left = ChronoUnit.DAYS.between(model.today(), assessment.day());
        return new Section.Line(
                Feather.CALENDAR,
                left < 0 ? "danger" : "",
                said.name(assessment),
                words.of("agreements.assessment.planned.on", held),
                left < 0 ? words.of("agreements.assessment.over", -left) : said.daysTo(left));
    }

    private Section.Line line(Scan scan) {
        ZoneId zone = desk.clock().getZone();
        return new Section.Line(
                Feather.PAPERCLIP,
                "",
                scan.file().name(),
                words.of(
                        "agreements.scan.kept",
                        said.days().brief(LocalDate.ofInstant(scan.stamp().at(), zone))),
                KeptFiles.size(words, scan.file().size()));
    }
}
