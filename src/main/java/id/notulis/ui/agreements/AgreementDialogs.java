package id.notulis.ui.agreements;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Assessment;
import id.notulis.model.agreement.Obligation;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Signer;
import id.notulis.model.calendar.DateText;
import id.notulis.model.people.Person;
import id.notulis.model.people.PrintedName;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.FieldsDialog;
import id.notulis.ui.kit.Words;
import id.notulis.work.AgreementFacts;
import id.notulis.work.AgreementText;
import id.notulis.work.Op;
import id.notulis.work.PointEdits;
import id.notulis.work.PointEdits.ObligationText;
import id.notulis.work.UpkeepEdits;
import id.notulis.work.UpkeepEdits.AssessmentText;
import id.notulis.work.UpkeepEdits.RenewalText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What is entered in a dialog: a new agreement, its renewal, points, obligations, evaluations.
final class AgreementDialogs {

    private final Desk desk;
    private final Words words;
    private final AgreementsModel model;

    AgreementDialogs(Desk desk, AgreementsModel model) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
    }

    void add(Consumer<Agreement> added) {
        FieldsDialog dialog =
                dialog("new-agreement", "agreements.new", "agreements.add")
                        .line("number", words.of("agreements.field.number"), "")
                        .line("kind", words.of("agreements.field.kind"), "", "MoU", Facts::kinds)
                        .line("subject", words.of("agreements.field.subject"), "")
                        .line(
                                "parties",
                                words.of("agreements.field.parties"),
                                "",
                                words.of("agreements.parties.prompt"),
                                typed -> List.of())
                        .line("from", words.of("agreements.field.from"), "")
                        .line("until", words.of("agreements.field.until"), "")
                        .line(
                                "parent",
                                words.of("agreements.field.parent"),
                                "",
                                "",
                                typed -> Facts.parents(model.now(), typed));
        dialog.show(
                "agreement/new",
                Op.ADD_AGREEMENT,
                () ->
                        AgreementFacts.add(
                                new AgreementText(
                                        dialog.text("number"),
                                        dialog.text("kind"),
                                        dialog.text("subject"),
                                        dialog.text("parties"),
                                        "",
                                        dialog.text("from"),
                                        dialog.text("until"),
                                        dialog.text("parent"),
                                        "")),
                added);
    }

    /// Its time is proposed to begin where the old one's ends, and to last as long.
    void renew(Agreement old, Consumer<Agreement> renewed) {
        Optional<LocalDate> from = old.validUntil().map(it -> it.plusDays(1));
        Optional<LocalDate> first = old.validFrom().or(old::signed);
        Optional<LocalDate> until =
                from.flatMap(
                        start ->
                                first.map(
                                        it ->
                                                start.plusMonths(
                                                                ChronoUnit.MONTHS.between(
                                                                        it, start.plusDays(1)))
                                                        .minusDays(1)));
        FieldsDialog dialog =
                dialog("renew-agreement", "agreements.renew.title", "agreements.renew")
                        .line("number", words.of("agreements.renew.number"), "")
                        .line("signed", words.of("agreements.field.signed"), "")
                        .line("from", words.of("agreements.field.from"), day(from))
                        .line("until", words.of("agreements.field.until"), day(until))
                        .note(words.of("agreements.renew.note", old.number()));
        dialog.show(
                place(old) + "/renewal",
                Op.RENEW_AGREEMENT,
                () ->
                        UpkeepEdits.renew(
                                old.id(),
                                new RenewalText(
                                        dialog.text("number"),
                                        dialog.text("signed"),
                                        dialog.text("from"),
                                        dialog.text("until"))),
                renewed);
    }

    void addPoint(Agreement agreement, Consumer<Point> added) {
        FieldsDialog dialog =
                dialog("new-point", "agreements.point.add", "agreements.add")
                        .line("text", words.of("agreements.point.text"), "")
                        .note(words.of("agreements.point.note"));
        dialog.show(
                place(agreement) + "/new-point",
                Op.ADD_POINT,
                () -> PointEdits.add(agreement.id(), dialog.text("text")),
                added);
    }

    void retype(Agreement agreement, Point point) {
        FieldsDialog dialog =
                dialog("point", "agreements.point.change", "agreements.save")
                        .line("text", words.of("agreements.point.text"), point.text());
        dialog.show(
                place(agreement) + "/point-" + point.number(),
                Op.EDIT_POINT,
                () -> PointEdits.retype(agreement.id(), point.number(), dialog.text("text")),
                changed -> {});
    }

    /// @param changed the one to change; nothing to note one
    void oblige(Agreement agreement, int point, Optional<Obligation> changed) {
        desk.session()
                .read(
                        book ->
                                book.people().stream()
                                        .filter(it -> !it.archived())
                                        .map(Person::name)
                                        .map(PrintedName::text)
                                        .toList(),
                        people -> oblige(agreement, point, changed, people));
    }

    private void oblige(
            Agreement agreement, int point, Optional<Obligation> changed, List<String> people) {
        List<String> sides = agreement.parties().stream().map(Signer::name).toList();
        FieldsDialog dialog =
                dialog(
                                "obligation",
                                changed.isPresent()
                                        ? "agreements.obligation.change"
                                        : "agreements.obligation.add",
                                "agreements.save")
                        .line(
                                "person",
                                words.of("agreements.obligation.person"),
                                changed.map(Obligation::person).orElse(""),
                                "",
                                typed -> Facts.fitting(people.stream(), typed))
                        .line(
                                "side",
                                words.of("agreements.obligation.side"),
                                changed.map(Obligation::side).orElse(""),
                                "",
                                typed -> Facts.fitting(sides.stream(), typed))
                        .line(
                                "task",
                                words.of("agreements.obligation.task"),
                                changed.map(Obligation::task).orElse(""))
                        .line(
                                "due",
                                words.of("agreements.obligation.due"),
                                changed.map(it -> day(it.due())).orElse(""));
        Optional<Id> id = changed.map(Obligation::id);
        dialog.show(
                place(agreement) + "/obligation-" + id.map(Id::value).orElse("new-" + point),
                Op.PUT_OBLIGATION,
                () ->
                        PointEdits.oblige(
                                agreement.id(),
                                point,
                                id,
                                new ObligationText(
                                        dialog.text("side"),
                                        dialog.text("person"),
                                        dialog.text("task"),
                                        dialog.text("due"))),
                put -> {});
    }

    /// @param changed the one to change; nothing to note one
    void assess(Agreement agreement, Optional<Assessment> changed) {
        FieldsDialog dialog =
                dialog(
                                "assessment",
                                changed.isPresent()
                                        ? "agreements.assessment.change"
                                        : "agreements.assessment.add",
                                "agreements.save")
                        .line(
                                "day",
                                words.of("agreements.assessment.day"),
                                DateText.day(changed.map(Assessment::day).orElseGet(model::today)))
                        .line(
                                "by",
                                words.of("agreements.assessment.who"),
                                changed.map(Assessment::by).orElse(""))
                        .line(
                                "name",
                                words.of("agreements.assessment.name"),
                                changed.map(Assessment::name).orElse(""))
                        .line(
                                "text",
                                words.of("agreements.assessment.text"),
                                changed.map(Assessment::text).orElse(""))
                        .note(words.of("agreements.assessment.note"));
        Optional<Id> id = changed.map(Assessment::id);
        dialog.show(
                place(agreement) + "/assessment-" + id.map(Id::value).orElse("new"),
                Op.PUT_ASSESSMENT,
                () ->
                        UpkeepEdits.assess(
                                agreement.id(),
                                id,
                                new AssessmentText(
                                        dialog.text("day"),
                                        dialog.text("by"),
                                        dialog.text("name"),
                                        dialog.text("text")),
                                model.today()),
                put -> {});
    }

    private FieldsDialog dialog(String id, String title, String button) {
        return new FieldsDialog(desk, id, words.of(title), words.of(button));
    }

    private static String place(Agreement agreement) {
        return "agreement/" + agreement.id().value();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DateText::day).orElse("");
    }
}
