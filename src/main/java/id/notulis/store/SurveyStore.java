package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Upkeep;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.publication.LinkOfDay;
import id.notulis.model.survey.EvaluationRows;
import id.notulis.model.survey.SurveyAction;
import id.notulis.model.survey.SurveyAttendance;
import id.notulis.model.survey.SurveyLink;
import id.notulis.model.survey.SurveyMeeting;
import id.notulis.model.survey.SurveyRelease;
import id.notulis.model.survey.SurveyResult;
import id.notulis.model.survey.SurveyRows;
import id.notulis.model.survey.SurveyTouch;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows documents over more than one meeting are counted from. Meetings in the recycle bin are
/// not among them.
public final class SurveyStore {

    private final Session session;
    private final Names names;

    SurveyStore(Session session, Names names) {
        this.session = session;
        this.names = names;
    }

    /// All there is of a span of time.
    public SurveyRows rows(DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        return new SurveyRows(
                session.list("survey/meetings", SurveyStore::meeting, first, last),
                session.list("survey/attendances", this::attendance, first, last),
                session.list("survey/results", SurveyStore::result, first, last),
                actions("survey/actions", first, last),
                session.list("survey/releases", SurveyStore::release, first, last),
                session.list("survey/links", SurveyStore::link, first, last),
                new AgreementStore(session).all(),
                session.list("survey/touches", SurveyStore::touch, first, last));
    }

    /// All there is about an agreement in a span of time; nothing when the book has not got it.
    public Optional<EvaluationRows> rows(Id agreement, DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        AgreementStore agreements = new AgreementStore(session);
        return agreements
                .get(agreement)
                .map(
                        found ->
                                new EvaluationRows(
                                        found,
                                        children(agreements, found),
                                        session.list(
                                                "survey/agreement-meetings",
                                                SurveyStore::meeting,
                                                first,
                                                last,
                                                agreement,
                                                agreement),
                                        session.list(
                                                "survey/agreement-touches",
                                                SurveyStore::touch,
                                                first,
                                                last,
                                                agreement),
                                        actions("survey/actions", first, last).stream()
                                                .filter(action -> belongs(action, agreement))
                                                .toList(),
                                        new UpkeepStore(session)
                                                .get(agreement)
                                                .orElseGet(() -> Upkeep.none(agreement))));
    }

    /// Of meetings in a span of time, or of all, also of those without a day; earliest due first,
    /// those without a due day last.
    public List<SurveyAction> actions(Optional<DateRange> days) {
        return days.map(span -> actions("survey/actions", span.first(), span.last()))
                .orElseGet(() -> actions("survey/actions-ever"));
    }

    /// The day of the first meeting that dealt with an agreement.
    public Optional<LocalDate> firstAbout(Id agreement) {
        return session.first("survey/first-touch", row -> row.date("day"), agreement, agreement)
                .flatMap(day -> day);
    }

    private List<SurveyAction> actions(String statement, Object... arguments) {
        Map<Id, List<String>> evidence = new HashMap<>();
        session.list(
                "survey/evidence",
                row ->
                        evidence.computeIfAbsent(row.id("action_uid"), _ -> new ArrayList<>())
                                .add(evidence(row)));
        return new ActionStore(session)
                .lines(
                        statement,
                        (row, line) ->
                                new SurveyAction(
                                        line,
                                        row.code("reach", Codes.AUDIENCE),
                                        new SurveyAction.Origin(
                                                row.text("title"),
                                                row.date("first_day"),
                                                row.code("classification", Codes.CLASSIFICATION)),
                                        evidence.getOrDefault(line.id(), List.of())),
                        arguments);
    }

    private static boolean belongs(SurveyAction action, Id agreement) {
        return action.line().points().stream().anyMatch(it -> it.agreement().equals(agreement));
    }

    private static List<Agreement> children(AgreementStore agreements, Agreement parent) {
        return agreements.all().stream()
                .filter(one -> one.parentNumber().equals(parent.number()))
                .toList();
    }

    private static String evidence(Row row) throws SQLException {
        String words = row.text("body");
        return words.isBlank() ? row.text("file") : Texts.plain(words);
    }

    private static SurveyMeeting meeting(Row row) throws SQLException {
        return new SurveyMeeting(
                row.id("uid"),
                row.text("title"),
                row.text("kind"),
                row.date("first_day").orElseThrow(),
                row.text("host"),
                row.code("classification", Codes.CLASSIFICATION),
                row.code("status", Codes.MEETING_STATUS));
    }

    private SurveyAttendance attendance(Row row) throws SQLException {
        return new SurveyAttendance(
                row.id("meeting_uid"),
                row.id("person_uid"),
                names.name(row),
                row.text("position"),
                row.text("organisation"),
                Presences.presence(row));
    }

    private static SurveyResult result(Row row) throws SQLException {
        return new SurveyResult(
                row.id("uid"),
                row.id("meeting_uid"),
                row.code("kind", Codes.ENTRY) == EntryKind.DECISION,
                Texts.plain(row.text("body")),
                row.code("reach", Codes.AUDIENCE));
    }

    private static SurveyRelease release(Row row) throws SQLException {
        return new SurveyRelease(row.id("meeting_uid"), row.date("approved_on").orElseThrow());
    }

    private static SurveyLink link(Row row) throws SQLException {
        return new SurveyLink(
                new LinkOfDay(row.id("meeting_uid"), row.text("title"), PublicationStore.link(row)),
                row.code("classification", Codes.CLASSIFICATION));
    }

    private static SurveyTouch touch(Row row) throws SQLException {
        return new SurveyTouch(
                row.id("agreement_uid"),
                row.id("meeting_uid"),
                row.integer("number"),
                row.code("reach", Codes.AUDIENCE));
    }
}
