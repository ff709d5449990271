package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.model.survey.WrittenSurvey;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The log of the files that stand over more than one meeting.
public final class SurveyLog {

    private final Session session;

    SurveyLog(Session session) {
        this.session = session;
    }

    /// All, in the order they were made.
    public List<WrittenSurvey> all() {
        return session.list("survey/log", SurveyLog::survey);
    }

    public void add(WrittenSurvey survey) {
        SurveyOrder order = survey.order();
        Optional<SurveyOrder.OfActions> filter =
                order instanceof SurveyOrder.OfActions of ? Optional.of(of) : Optional.empty();
        session.run(
                "survey/insert",
                Codes.SURVEY.of(order.kind()),
                order.days().map(DateRange::first),
                order.days().map(DateRange::last),
                switch (order) {
                    case SurveyOrder.OfSpan _ -> Optional.empty();
                    case SurveyOrder.OfAgreement one -> Optional.of(one.agreement());
                    case SurveyOrder.OfActions one -> one.agreement();
                },
                filter.map(SurveyOrder.OfActions::open).orElse(false),
                filter.map(SurveyOrder.OfActions::overdue).orElse(false),
                filter.map(SurveyOrder.OfActions::owner).orElse(""),
                filter.map(SurveyOrder.OfActions::asOf),
                Codes.AUDIENCE.of(order.readers()),
                survey.format(),
                survey.profile(),
                survey.made(),
                survey.record(),
                survey.path(),
                survey.size(),
                survey.sha256(),
                survey.ingredients(),
                filter.flatMap(SurveyOrder.OfActions::only).map(SurveyLog::joined));
    }

    private static WrittenSurvey survey(Row row) throws SQLException {
        return new WrittenSurvey(
                order(row),
                row.text("format"),
                row.optionalId("profile_uid"),
                row.moment("made_at"),
                row.number("record_no"),
                row.text("path"),
                row.number("size"),
                row.text("sha256"),
                row.text("data_sha256"));
    }

    private static String joined(Set<Id> ids) {
        return Texts.joined(ids.stream().map(Id::value).sorted().toList());
    }

    private static Set<Id> parted(String column) {
        return Texts.parted(column).stream().map(Id::new).collect(Collectors.toSet());
    }

    private static SurveyOrder order(Row row) throws SQLException {
        Optional<LocalDate> last = row.date("last_day");
        Optional<DateRange> days =
                row.date("first_day").map(first -> new DateRange(first, last.orElse(first)));
        return switch (row.code("kind", Codes.SURVEY)) {
            case REKAP -> new SurveyOrder.OfSpan(days.orElseThrow());
            case MONEV -> new SurveyOrder.OfAgreement(row.id("agreement_uid"), days.orElseThrow());
            case MATRIKS ->
                    new SurveyOrder.OfActions(
                            row.flag("only_open"),
                            row.flag("only_overdue"),
                            row.text("owner"),
                            days,
                            row.optionalId("agreement_uid"),
                            row.date("as_of").orElseThrow(),
                            row.code("audience", Codes.AUDIENCE),
                            row.optionalText("only_actions").map(SurveyLog::parted));
        };
    }
}
