package id.notulis.store;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.overview.ActionLine.Owner;
import id.notulis.model.overview.Attention;
import id.notulis.model.overview.DueUpkeep;
import id.notulis.model.overview.EndingAgreement;
import id.notulis.model.overview.Few;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.overview.MinutesRow;
import id.notulis.model.overview.OverdueAction;
import id.notulis.model.overview.UnfinishedMinutes;
import id.notulis.model.overview.UnfinishedMinutes.Lacking;
import id.notulis.model.overview.Week;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// What the first screen says of the whole book. Asked for again after every change, so nothing
/// here reads more than it gives, but for counting over an index.
public final class OverviewStore {

    /// No meeting is looked for that began longer before the week than this.
    private static final int LONGEST_MEETING = 31;

    private final Session session;
    private final MinutesStore minutes;

    OverviewStore(Session session) {
        this.session = session;
        this.minutes = new MinutesStore(session);
    }

    /// @param each at most so many of each group
    public Attention attention(LocalDate today, int each) {
        return new Attention(
                overdue(today, each),
                ending(today, each),
                due(today, each),
                unfinished(today, each));
    }

    /// The meetings of the week a day belongs to.
    public Week week(LocalDate day) {
        DateRange week = Week.around(day);
        List<Long> keys =
                session.list(
                        "overview/between",
                        row -> row.number("value"),
                        week.first().minusDays(LONGEST_MEETING),
                        week.first(),
                        week.last());
        return new Week(week, lines(keys));
    }

    /// Meetings up to a day of which something was written, latest first.
    public List<MeetingLine> recent(LocalDate upTo, int most) {
        return lines(session.list("overview/recent", row -> row.number("value"), upTo, most));
    }

    private List<MeetingLine> lines(List<Long> keys) {
        return minutes.rows(keys).values().stream().map(MinutesRow::line).toList();
    }

    private Few<OverdueAction> overdue(LocalDate today, int most) {
        return new Few<>(
                session.list("overview/overdue", this::overdue, today, most), overdueCount(today));
    }

    /// How many actions should have been done before a day.
    public int overdueCount(LocalDate today) {
        return count("overview/overdue-count", today);
    }

    private OverdueAction overdue(Row row) throws SQLException {
        List<Owner> owners = session.list("overview/owners", ActionStore::owner, row.number("id"));
        return new OverdueAction(
                row.id("uid"),
                row.id("meeting_uid"),
                Texts.plain(row.text("body")),
                owners,
                row.text("title"),
                row.date("first_day"),
                row.date("due").orElseThrow());
    }

    private Few<EndingAgreement> ending(LocalDate today, int most) {
        return new Few<>(
                session.list(
                        "overview/ending", this::ending, firstEnd(today), lastEnd(today), most),
                endingCount(today));
    }

    /// How many agreements run out soon or have just run out.
    public int endingCount(LocalDate today) {
        return count("overview/ending-count", firstEnd(today), lastEnd(today));
    }

    private static LocalDate firstEnd(LocalDate today) {
        return today.minusDays(EndingAgreement.GRACE);
    }

    private static LocalDate lastEnd(LocalDate today) {
        return today.plusDays(EndingAgreement.NOTICE);
    }

    private EndingAgreement ending(Row row) throws SQLException {
        List<String> parties =
                session.list("agreement/parties", party -> party.text("name"), row.id("uid"));
        return new EndingAgreement(
                row.id("uid"),
                row.text("number"),
                row.text("kind"),
                row.text("subject"),
                parties,
                row.date("valid_until").orElseThrow(),
                row.integer("discussed"),
                row.integer("points"),
                row.optionalId("meeting_uid"));
    }

    private Few<DueUpkeep> due(LocalDate today, int most) {
        LocalDate last = today.plusDays(DueUpkeep.NOTICE);
        return new Few<>(
                session.list("overview/due", OverviewStore::due, last, most),
                count("overview/due-count", last));
    }

    private static DueUpkeep due(Row row) throws SQLException {
        return new DueUpkeep(
                row.id("uid"),
                row.text("number"),
                row.text("subject"),
                row.flag("evaluation") ? DueUpkeep.Kind.EVALUATION : DueUpkeep.Kind.OBLIGATION,
                row.text("what"),
                row.text("who"),
                row.date("due").orElseThrow());
    }

    private Few<UnfinishedMinutes> unfinished(LocalDate today, int most) {
        return new Few<>(
                session.list("overview/unfinished", OverviewStore::unfinished, today, most),
                count("overview/unfinished-count", today));
    }

    private static UnfinishedMinutes unfinished(Row row) throws SQLException {
        return new UnfinishedMinutes(
                row.id("uid"),
                row.text("title"),
                row.code("status", Codes.MEETING_STATUS),
                Times.days(row, ""),
                new Lacking(
                        row.flag("no_lines"),
                        row.flag("no_people"),
                        row.flag("no_end"),
                        row.integer("no_owner"),
                        row.integer("no_due")));
    }

    private int count(String statement, Object... arguments) {
        return Math.toIntExact(session.number(statement, arguments));
    }
}
