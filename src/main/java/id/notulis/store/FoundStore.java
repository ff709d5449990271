package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.overview.ActionLine.Owner;
import id.notulis.model.search.Found.Detail;
import id.notulis.model.search.Found.OfAction;
import id.notulis.model.search.Found.OfAgreement;
import id.notulis.model.search.Found.OfDocument;
import id.notulis.model.search.Found.OfLine;
import id.notulis.model.search.Found.OfMeeting;
import id.notulis.model.search.Found.OfParty;
import id.notulis.model.search.Hit;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// What lists of hits say about each.
public final class FoundStore {

    private final Session session;

    FoundStore(Session session) {
        this.session = session;
    }

    /// What is said about one thing.
    ///
    /// @param title what to call it; blank where a hit is called by the text that was found
    /// @param meeting the meeting to look at it in
    public record About(String title, Optional<Id> meeting, Detail detail) {}

    public Optional<About> about(Hit hit) {
        Id id = hit.id();
        return switch (hit.kind()) {
            case MEETING -> session.first("found/meeting", FoundStore::meeting, id);
            case ENTRY -> session.first("found/line", FoundStore::line, id);
            case ACTION -> session.first("found/action", this::action, id);
            case PERSON -> session.first("found/person", FoundStore::party, id);
            case ORGANISATION -> session.first("found/organisation", FoundStore::party, id);
            case AGREEMENT -> session.first("found/agreement", FoundStore::agreement, id);
            case DOCUMENT -> session.first("found/document", FoundStore::document, id, hit.title());
        };
    }

    private static About meeting(Row row) throws SQLException {
        return new About(
                row.text("title"),
                Optional.of(row.id("meeting_uid")),
                new OfMeeting(
                        Times.days(row, ""),
                        row.text("place"),
                        row.code("status", Codes.MEETING_STATUS),
                        row.integer("lines")));
    }

    private static About line(Row row) throws SQLException {
        return new About(
                "",
                Optional.of(row.id("meeting_uid")),
                new OfLine(
                        row.optionalText("speaker").orElse(""),
                        row.text("title"),
                        row.date("first_day"),
                        row.time("at_time"),
                        row.optionalCode("audience", Codes.AUDIENCE)));
    }

    private About action(Row row) throws SQLException {
        List<Owner> owners = session.list("overview/owners", ActionStore::owner, row.number("id"));
        return new About(
                "",
                Optional.of(row.id("meeting_uid")),
                new OfAction(owners, row.date("due"), row.code("status", Codes.STATUS)));
    }

    private static About party(Row row) throws SQLException {
        return new About(
                row.text("title"),
                row.optionalId("meeting_uid"),
                new OfParty(
                        row.optionalText("position").orElse(""),
                        row.optionalText("organisation").orElse(""),
                        row.date("last_met")));
    }

    private static About document(Row row) throws SQLException {
        return new About(
                row.text("title"),
                Optional.of(row.id("meeting_uid")),
                new OfDocument(
                        row.text("number"), row.text("meeting_title"), row.moment("made_at")));
    }

    private static About agreement(Row row) throws SQLException {
        return new About(
                row.text("title"),
                row.optionalId("meeting_uid"),
                new OfAgreement(
                        row.text("number"),
                        row.date("valid_until"),
                        row.integer("discussed"),
                        row.integer("points")));
    }
}
