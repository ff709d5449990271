package id.notulis.report;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Task;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.Words;
import id.notulis.report.template.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An action as fields, for tables with few columns and with many: `uraian`, `pic` and `status`
/// hold all there is to say, `rencana`, `orang`, `tahap` leave to other columns what those say.
///
/// Whether an action is late is not among them: it depends on the day a paper is read, and a paper
/// made again tomorrow from the same record is still the same paper. The day it was due stands
/// beside its status.
final class ActionFields {

    private final Meeting meeting;
    private final Names names;
    private final Speech speech;

    ActionFields(Sources sources) {
        this.meeting = sources.dossier().meeting();
        this.names = new Names(meeting);
        this.speech = new Speech(sources.dossier(), sources.profile().zone());
    }

    /// @param answers what was answered to it, a paragraph each
    Data.Builder of(Task task, List<String> answers) {
        Action action = task.action();
        List<String> notes =
                Stream.of(speech.points(task), priority(action.priority()))
                        .filter(note -> !note.isEmpty())
                        .toList();
        List<String> paragraphs =
                Charge.told(task.paragraphs(), action.owners().stream().map(names::bare).toList());
        List<String> described = new ArrayList<>(paragraphs);
        if (!notes.isEmpty()) {
            String bracketed = described.removeLast() + " (" + String.join("; ", notes) + ')';
            described.addLast(bracketed);
        }
        return Data.of()
                .text("teks", lines(paragraphs))
                .text("uraian", lines(described, answers))
                .text("rencana", lines(paragraphs, answers))
                .text("pic", lines(action.owners().stream().map(names::of).toList()))
                .text("orang", lines(persons(action)))
                .text("instansi", lines(organisations(action)))
                .text("batas", action.due().map(DateText::day).orElse(""))
                .text("status", status(action))
                .text("tahap", stage(action))
                .text("selesai", action.doneOn().map(DateText::day).orElse(""))
                .text("prioritas", priority(action.priority()))
                .text("butir", speech.points(task))
                .text("keterangan", lines(notes));
    }

    /// Organisations are not persons: who of them is in charge is still to be said.
    private List<String> persons(Action action) {
        return action.owners().stream()
                .filter(party -> !(party instanceof Body))
                .map(names::of)
                .toList();
    }

    private List<String> organisations(Action action) {
        return action.owners().stream()
                .flatMap(party -> organisation(party).stream())
                .distinct()
                .toList();
    }

    private Optional<String> organisation(Party party) {
        return switch (party) {
            case Body body -> Optional.of(body.name());
            case Attendee attendee -> organisationOf(attendee.person());
            case Outsider _, Words _ -> Optional.empty();
        };
    }

    private Optional<String> organisationOf(Id person) {
        return meeting.delegations().stream()
                .filter(
                        one ->
                                one.members().stream()
                                        .map(Attendance::person)
                                        .anyMatch(person::equals))
                .findFirst()
                .flatMap(Delegation::organisation)
                .map(Body::name);
    }

    private static String status(Action action) {
        return stage(action) + action.doneOn().map(day -> ' ' + DateText.day(day)).orElse("");
    }

    private static String stage(Action action) {
        return switch (action.status()) {
            case OPEN -> "Belum";
            case IN_PROGRESS -> "Proses";
            case DONE -> "Selesai";
            case CANCELLED -> "Dibatalkan";
        };
    }

    private static String priority(Priority priority) {
        return switch (priority) {
            case HIGH -> "prioritas tinggi";
            case NORMAL -> "";
            case LOW -> "prioritas rendah";
        };
    }

    private static String lines(List<String> parts) {
        return String.join("\n", parts);
    }

    private static String lines(List<String> first, List<String> then) {
        return lines(Stream.concat(first.stream(), then.stream()).toList());
    }
}
