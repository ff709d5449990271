package id.notulis.ui.agreements;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Assessment;
import id.notulis.model.agreement.Obligation;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.agreement.Scan;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.SurveyFile;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.AgreementLedger.Entry;
import id.notulis.work.AgreementLedger.PointLine;
import id.notulis.work.Edit;
import id.notulis.work.ExportSurveys;
import id.notulis.work.Op;
import id.notulis.work.PointEdits;
import id.notulis.work.PointEdits.Gone;
import id.notulis.work.UpkeepEdits;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;

/// What can be done about the agreement shown, and about what is chosen of it.
final class AgreementDeeds {

    private final Desk desk;
    private final Words words;
    private final AgreementWords said;
    private final AgreementsModel model;
    private final AgreementDialogs dialogs;
    private final Consumer<Id> reveal;
    private final Papers papers;
    private final SurveyFile survey;
    private final AgreementCommands commands;
    private Optional<AgreementPane> pane = Optional.empty();

    /// @param reveal shows an agreement that was made
    AgreementDeeds(
            Desk desk, AgreementsModel model, AgreementDialogs dialogs, Consumer<Id> reveal) {
        this.desk = desk;
        this.words = desk.words();
        this.said = new AgreementWords(words);
        this.model = model;
        this.dialogs = dialogs;
        this.reveal = reveal;
        this.papers = new Papers(desk, model);
        this.survey = new SurveyFile(desk);
        this.commands =
                new AgreementCommands(
                        ofAgreement(),
                        ofPoints(),
                        ofObligations(),
                        ofTouches(),
                        ofAssessments(),
                        ofScans());
    }

    AgreementCommands commands() {
        return commands;
    }

    /// @param shown where the agreement is shown
    void about(AgreementPane shown) {
        pane = Optional.of(shown);
    }

    private List<Command> ofAgreement() {
        return List.of(
                command("renew", Feather.REFRESH_CW, this::renew)
                        .when(() -> shown().filter(it -> it.renewedBy().isEmpty()).isPresent()),
                command("archive", Feather.ARCHIVE, () -> archive(true))
                        .when(() -> shown().filter(it -> !it.archived()).isPresent()),
                command("unarchive", Feather.ROTATE_CCW, () -> archive(false))
                        .when(() -> shown().filter(Entry::archived).isPresent()),
                keyed("monev", Feather.BAR_CHART_2, "Shortcut+M", this::evaluate)
                        .when(() -> shown().isPresent()));
    }

    private List<Command> ofPoints() {
        return List.of(
                keyed("point-add", Feather.PLUS, "Insert", this::addPoint)
                        .when(() -> shown().isPresent()),
                keyed("point-change", Feather.EDIT_2, "F2", this::retype).when(this::atPoint),
                keyed("point-up", Feather.ARROW_UP, "Alt+Up", () -> move(false))
                        .when(this::atPoint),
                keyed("point-down", Feather.ARROW_DOWN, "Alt+Down", () -> move(true))
                        .when(this::atPoint),
                keyed("point-remove", Feather.TRASH_2, "Delete", this::removePoint)
                        .when(this::atPoint),
                keyed("agenda", Feather.LIST, "Shortcut+J", this::toAgenda)
                        .when(() -> point().filter(it -> it.ended().isEmpty()).isPresent()));
    }

    private List<Command> ofObligations() {
        return List.of(
                keyed("obligation-add", Feather.USER_PLUS, "Shortcut+Shift+K", this::addObligation)
                        .when(() -> point().isPresent()),
                keyed("obligation-done", Feather.CHECK_SQUARE, "3", this::fulfil)
                        .when(() -> at(AgreementPane::obligations)),
                keyed("obligation-change", Feather.EDIT_2, "F2", this::changeObligation)
                        .when(() -> at(AgreementPane::obligations)),
                keyed("obligation-remove", Feather.TRASH_2, "Delete", this::removeObligation)
                        .when(() -> at(AgreementPane::obligations)));
    }

    private List<Command> ofTouches() {
        return List.of(
                keyed("origin", Feather.CORNER_UP_LEFT, "F12", this::openOrigin)
                        .when(() -> at(AgreementPane::touches)));
    }

    private List<Command> ofAssessments() {
        return List.of(
                keyed("assessment-add", Feather.PLUS, "Shortcut+Shift+E", this::addAssessment)
                        .when(() -> shown().isPresent()),
                keyed("assessment-change", Feather.EDIT_2, "F2", this::changeAssessment)
                        .when(() -> at(AgreementPane::assessments)),
                keyed("assessment-remove", Feather.TRASH_2, "Delete", this::removeAssessment)
                        .when(() -> at(AgreementPane::assessments)));
    }

    private List<Command> ofScans() {
        return List.of(
                keyed("scan-add", Feather.PAPERCLIP, "Shortcut+Shift+L", this::attach)
                        .when(() -> shown().isPresent()),
                command("scan-open", Feather.EXTERNAL_LINK, this::openScan)
                        .when(() -> at(AgreementPane::scans)),
                command("scan-save", Feather.SAVE, this::saveScan)
                        .when(() -> at(AgreementPane::scans)),
                keyed("scan-remove", Feather.TRASH_2, "Delete", this::removeScan)
                        .when(() -> at(AgreementPane::scans)));
    }

    private Command command(String name, Feather icon, Runnable action) {
        return Command.of(
                "agreements-" + name, words.of("agreements.command." + name), icon, action);
    }

    private Command keyed(String name, Feather icon, String key, Runnable action) {
        return Command.of(
                "agreements-" + name, words.of("agreements.command." + name), icon, key, action);
    }

    private Optional<Entry> shown() {
        return pane.flatMap(AgreementPane::shown);
    }

    private Optional<PointLine> point() {
        return pane.filter(it -> it.shown().isPresent()).flatMap(it -> it.points().chosen());
    }

    private boolean atPoint() {
        return point().isPresent()
                && pane.map(AgreementPane::points).filter(PointsList::isActive).isPresent();
    }

    /// Whether something is chosen in a list the keyboard is in.
    private <T> boolean at(Function<AgreementPane, Section<T>> section) {
        return pane.filter(it -> it.shown().isPresent())
                .map(section)
                .filter(Section::isActive)
                .flatMap(Section::chosen)
                .isPresent();
    }

    private <T> void with(Function<AgreementPane, Section<T>> section, OfAgreement<T> deed) {
        shown().ifPresent(
                        entry ->
                                pane.map(section)
                                        .flatMap(Section::chosen)
                                        .ifPresent(it -> deed.of(entry.agreement(), it)));
    }

    private void withPoint(OfAgreement<PointLine> deed) {
        shown().ifPresent(entry -> point().ifPresent(it -> deed.of(entry.agreement(), it)));
    }

    private interface OfAgreement<T> {

        void of(Agreement agreement, T one);
    }

    private void renew() {
        shown().ifPresent(
                        it ->
                                dialogs.renew(
                                        it.agreement(),
                                        renewed -> {
                                            reveal.accept(renewed.id());
                                            offer("agreements.renewed", renewed.number());
                                        }));
    }

    private void archive(boolean away) {
        Optional<Stamp> stamp = away ? Optional.of(model.stamp()) : Optional.empty();
        shown().ifPresent(
                        it ->
                                change(
                                        away ? Op.ARCHIVE_AGREEMENT : Op.UNARCHIVE_AGREEMENT,
                                        UpkeepEdits.archive(it.id(), stamp),
                                        done ->
                                                offer(
                                                        away
                                                                ? "agreements.archive.done"
                                                                : "agreements.unarchive.done",
                                                        done.number())));
    }

    private void evaluate() {
        shown().map(Entry::agreement)
                .ifPresent(
                        it ->
                                survey.write(
                                        book ->
                                                new SurveyOrder.OfAgreement(
                                                        it.id(),
                                                        ExportSurveys.usualSpan(
                                                                book, it, model.today())),
                                        SurveyFormat.WORD));
    }

    private void addPoint() {
        shown().ifPresent(
                        it ->
                                dialogs.addPoint(
                                        it.agreement(),
                                        added -> pane.ifPresent(at -> at.want(added.number()))));
    }

    private void retype() {
        withPoint((agreement, it) -> dialogs.retype(agreement, it.point()));
    }

    private void move(boolean down) {
        withPoint(
                (agreement, it) -> {
                    int at = agreement.points().indexOf(it.point()) + (down ? 1 : -1);
                    if (at >= 0 && at < agreement.points().size()) {
                        int other = agreement.points().get(at).number();
                        change(
                                Op.MOVE_POINT,
                                PointEdits.move(agreement.id(), it.point().number(), down),
                                moved -> pane.ifPresent(one -> one.want(other)));
                    }
                });
    }

    private void removePoint() {
        withPoint(
                (agreement, it) ->
                        change(
                                Op.REMOVE_POINT,
                                PointEdits.remove(
                                        agreement.id(), it.point().number(), model.today()),
                                gone -> offer(gone(gone), it.point().number())));
    }

    private static String gone(Gone gone) {
        return switch (gone) {
            case REMOVED -> "agreements.point.removed";
            case ENDED -> "agreements.point.was.ended";
            case REVIVED -> "agreements.point.revived";
        };
    }

    private void toAgenda() {
        withPoint(
                (agreement, it) ->
                        AgendaDialog.ask(
                                desk,
                                new PointRef(agreement.id(), it.point().number()),
                                model.today()));
    }

    private void addObligation() {
        withPoint(
                (agreement, it) ->
                        dialogs.oblige(agreement, it.point().number(), Optional.empty()));
    }

    void changeObligation() {
        with(
                AgreementPane::obligations,
                (agreement, it) -> dialogs.oblige(agreement, it.point(), Optional.of(it)));
    }

    /// Done today; one that is done is not done after all.
    private void fulfil() {
        with(
                AgreementPane::obligations,
                (agreement, it) -> {
                    boolean done = it.fulfilled().isEmpty();
                    var day = Optional.of(model.today()).filter(_ -> done);
                    String told =
                            done ? "agreements.obligation.done" : "agreements.obligation.reopened";
                    change(
                            done ? Op.FULFIL_OBLIGATION : Op.REOPEN_OBLIGATION,
                            PointEdits.fulfil(agreement.id(), it.id(), day),
                            changed -> offer(told, changed.person()));
                });
    }

    private void removeObligation() {
        with(
                AgreementPane::obligations,
                (Agreement agreement, Obligation it) ->
                        remove(Op.REMOVE_OBLIGATION, agreement, it.id(), it.person()));
    }

    void openOrigin() {
        with(
                AgreementPane::touches,
                (agreement, it) ->
                        desk.navigator()
                                .go(Destination.of(Place.WORKSPACE, it.meeting(), it.entry())));
    }

    private void addAssessment() {
        shown().ifPresent(it -> dialogs.assess(it.agreement(), Optional.empty()));
    }

    void changeAssessment() {
        with(
                AgreementPane::assessments,
                (agreement, it) -> dialogs.assess(agreement, Optional.of(it)));
    }

    private void removeAssessment() {
        with(
                AgreementPane::assessments,
                (Agreement agreement, Assessment it) ->
                        remove(Op.REMOVE_ASSESSMENT, agreement, it.id(), said.name(it)));
    }

    private void attach() {
        shown().ifPresent(it -> papers.choose(it.id()));
    }

    void openScan() {
        with(AgreementPane::scans, (agreement, it) -> papers.files().open(it.file()));
    }

    private void saveScan() {
        with(AgreementPane::scans, (agreement, it) -> papers.files().save(it.file()));
    }

    private void removeScan() {
        with(
                AgreementPane::scans,
                (Agreement agreement, Scan it) ->
                        remove(Op.REMOVE_SCAN, agreement, it.id(), it.file().name()));
    }

    private void remove(Op op, Agreement agreement, Id gone, String name) {
        desk.session()
                .transact(
                        op,
                        this,
                        UpkeepEdits.remove(agreement.id(), gone),
                        Reply.of(done -> offer("agreements.removed", name), this::failed));
    }

    private <T> void change(Op op, Edit<Typed<T>> edit, Consumer<T> done) {
        desk.session()
                .transact(
                        op,
                        this,
                        edit,
                        Reply.of(
                                typed -> {
                                    typed.value().ifPresent(done);
                                    typed.told().forEach(this::failed);
                                },
                                this::failed));
    }

    private void offer(String key, Object about) {
        new Undoing(desk).offer(words.of(key, about));
    }

    private void failed(Message why) {
        desk.toasts().failed(words.of(why));
    }
}
