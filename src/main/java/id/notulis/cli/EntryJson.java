package id.notulis.cli;

import id.notulis.model.action.Action;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The lines of the minutes as JSON.
final class EntryJson {

    private final Json json;
    private final Dossier dossier;
    private final LocalDate today;

    EntryJson(Json json, Dossier dossier, LocalDate today) {
        this.json = json;
        this.dossier = dossier;
        this.today = today;
    }

    void write(Topic topic, Entry entry) {
        json.text("id", entry.id().value());
        json.text("kind", kind(entry));
        json.time("time", entry.time());
        json.text("speaker", speaker(entry));
        json.texts("text", paragraphs(entry));
        json.word("audience", topic.audienceOf(entry));
        points("points", entry.points());
        json.array("replies", entry.replies(), reply -> write(topic, reply));
        json.table("rows", entry instanceof Table table ? table.rows() : List.of());
        json.object("action", action(entry), this::action);
    }

    /// Links to points, as every list has them.
    void points(String key, List<PointRef> points) {
        json.array(
                key,
                points,
                point -> {
                    json.text("agreement_id", point.agreement().value());
                    json.text(
                            "number",
                            dossier.agreements().stream()
                                    .filter(agreement -> agreement.id().equals(point.agreement()))
                                    .findFirst()
                                    .map(agreement -> agreement.number()));
                    json.number("point", point.number());
                });
    }

    private void action(Action action) {
        owners(json, action.owners(), dossier);
        json.date("due", action.due());
        json.date("done_on", action.doneOn());
        json.word("priority", action.priority());
        json.word("status", action.status());
        json.truth("overdue", action.overdueOn(today));
    }

    static void owners(Json json, List<Party> owners, Dossier dossier) {
        json.array(
                "owners",
                owners,
                owner -> {
                    json.text("kind", kind(owner));
                    json.text("id", identity(owner));
                    json.text("name", dossier.nameOf(owner));
                });
    }

    private static String kind(Party party) {
        return switch (party) {
            case Attendee _, Outsider _ -> "person";
            case Body _ -> "organisation";
            case Words _ -> "words";
        };
    }

    private static Optional<String> identity(Party party) {
        return switch (party) {
            case Attendee attendee -> Optional.of(attendee.person().value());
            case Outsider outsider -> Optional.of(outsider.person().value());
            case Body body -> Optional.of(body.organisation().value());
            case Words _ -> Optional.empty();
        };
    }

    private static String kind(Entry entry) {
        return switch (entry) {
            case Statement statement -> statement.kind().name().toLowerCase(Locale.ROOT);
            case Task _ -> "action";
            case Table _ -> "table";
            case Movement movement -> movement.arrival() ? "arrival" : "departure";
        };
    }

    private String speaker(Entry entry) {
        return switch (entry) {
            case Statement statement -> statement.speaker().map(dossier::nameOf).orElse("");
            case Movement movement -> dossier.nameOf(movement.who());
            case Task _, Table _ -> "";
        };
    }

    private static List<String> paragraphs(Entry entry) {
        return switch (entry) {
            case Statement statement -> statement.paragraphs();
            case Task task -> task.paragraphs();
            case Table _, Movement _ -> List.of();
        };
    }

    private static Optional<Action> action(Entry entry) {
        return entry instanceof Task task ? Optional.of(task.action()) : Optional.empty();
    }
}
