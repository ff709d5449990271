package id.notulis.cli;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.overview.AgreementLine;
import id.notulis.model.overview.GroupLine;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.overview.OrganisationLine;
import id.notulis.model.overview.PersonLine;
import id.notulis.model.overview.PointUse;
import id.notulis.model.overview.SeriesLine;
import id.notulis.model.people.PrintedName;
import id.notulis.model.search.Hit;
import id.notulis.work.DocumentLine;
import id.notulis.work.LoggedFile;
import id.notulis.work.SurveyLine;
import java.time.LocalDate;
import java.util.Optional;

/// The members of the lists as JSON.
final class ListJson {

    private final Json json;
    private final Console console;
    private final LocalDate today;

    ListJson(Json json, Console console, LocalDate today) {
        this.json = json;
        this.console = console;
        this.today = today;
    }

    void meeting(MeetingLine line) {
        json.text("id", line.id().value());
        json.text("title", line.title());
        json.text("kind", line.kind());
        MeetingJson.dates(json, line.date());
        MeetingJson.times(json, line.time());
        json.text("place", line.place());
        json.text("number", line.number());
        json.word("status", line.status());
        json.number("attendees", line.attendees());
        json.number("entries", line.entries());
        json.number("actions", line.actions());
    }

    void action(ActionLine line) {
        json.text("id", line.id().value());
        json.text("meeting_id", line.meeting().value());
        json.text("text", line.text());
        json.array(
                "owners",
                line.owners(),
                owner -> {
                    json.word("kind", owner.kind());
                    json.text("id", owner.id());
                    json.text("name", owner.name());
                });
        json.date("due", line.due());
        json.date("done_on", line.doneOn());
        json.word("priority", line.priority());
        json.word("status", line.status());
        json.truth("overdue", line.overdueOn(today));
        json.array(
                "agreement_points",
                line.points(),
                point -> {
                    json.text("agreement_id", point.agreement().value());
                    json.text("number", point.number());
                    json.number("point", point.point());
                });
    }

    void agreement(AgreementLine line) {
        json.text("id", line.agreement().id().value());
        json.text("parent_id", line.parent());
        MeetingJson.agreement(json, line.agreement());
        json.array("points", line.points(), this::point);
    }

    private void point(PointUse use) {
        json.number("no", use.point().number());
        json.text("text", use.point().text());
        json.number("meetings", use.counts().meetings());
        json.number("actions_open", use.counts().actionsOpen());
        json.number("actions_done", use.counts().actionsDone());
        json.date("last_discussed", use.counts().lastDiscussed());
    }

    void person(PersonLine line) {
        json.text("id", line.person().id().value());
        MeetingJson.names(json, line.person().name());
        json.text("position", line.position());
        json.text("organisation", line.organisation());
        json.text("display_name", PrintedName.text(line.person().name()));
        json.text(
                "signature_name",
                PrintedName.signature(line.person().name(), line.person().serviceNumber()).name());
    }

    void organisation(OrganisationLine line) {
        json.text("id", line.organisation().id().value());
        json.text("name", line.organisation().name());
        json.text("abbreviation", line.organisation().abbreviation());
        json.text("kind", line.organisation().kind());
        json.text("city", line.organisation().city());
        json.number("people", line.people());
    }

    void series(SeriesLine line) {
        json.text("id", line.id());
        json.text("name", line.name());
        json.texts("former_names", line.formerNames());
        json.word("rhythm", line.rhythm());
        json.truth("rhythm_set", line.set().isPresent());
        json.date("last_date", line.last().flatMap(MeetingLine::date).map(DateRange::first));
        json.text("last_meeting_id", line.last().map(it -> it.id().value()));
        json.date("next_date", line.next().map(SeriesLine.Next::day));
        json.text("next_meeting_id", line.next().flatMap(SeriesLine.Next::meeting));
        json.number("meetings", line.meetings().size());
    }

    void group(GroupLine line) {
        json.text("id", line.group().id().value());
        json.text("name", line.group().name());
        json.array(
                "members",
                line.members(),
                member -> {
                    person(member);
                    json.truth("archived", member.person().archived());
                });
    }

    void file(LoggedFile file) {
        switch (file) {
            case DocumentLine line -> document(line);
            case SurveyLine line -> survey(line);
        }
    }

    /// A document of no meeting has none, and neither variant nor number.
    private void survey(SurveyLine line) {
        json.text("meeting_id", Optional.<Id>empty());
        json.text("kind", line.survey().order().kind().word());
        json.text("variant", "");
        json.text("number", "");
        json.text("date", line.date().toString());
        json.text("path", line.survey().path());
        json.text("sha256", line.survey().sha256());
        json.word("state", line.state());
        json.text("reason", line.reason().map(console::text));
    }

    private void document(DocumentLine line) {
        json.text("meeting_id", line.document().meeting().value());
        json.text("kind", line.document().kind().word());
        json.text("variant", line.document().variant());
        json.text("number", line.document().number());
        json.text("date", line.date().toString());
        json.text("path", line.document().path());
        json.text("sha256", line.document().sha256());
        json.word("state", line.state());
        json.text("reason", line.reason().map(console::text));
    }

    void hit(Hit hit) {
        json.word("kind", hit.kind());
        json.text("id", hit.id().value());
        json.text("meeting_id", hit.meeting());
        json.text("title", hit.title());
        json.text("snippet", hit.snippet());
        json.number("rank", hit.rank());
    }
}
