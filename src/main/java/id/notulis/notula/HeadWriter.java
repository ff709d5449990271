package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.NextMeeting;
import id.notulis.model.meeting.Photo;
import id.notulis.model.people.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Writes the header of one meeting: its labels, the attendance list, the agreements. What is blank
/// is left out.
final class HeadWriter {

    private final Dossier dossier;
    private final Meeting meeting;
    private final Names names;
    private final Moved moved;
    private final StringBuilder out;

    HeadWriter(Dossier dossier, Names names, StringBuilder out) {
        this.dossier = dossier;
        this.meeting = dossier.meeting();
        this.names = names;
        this.moved = Moved.in(meeting);
        this.out = out;
    }

    void write() {
        value(Label.TITLE, meeting.title());
        value(Label.KIND, meeting.kind());
        meeting.date().ifPresent(date -> line(Label.DATE, DateText.range(date)));
        meeting.time().ifPresent(time -> line(Label.TIME, TimeText.span(time)));
        value(Label.PLACE, meeting.place());
        value(Label.HOST, meeting.host().map(Body::name).orElse(""));
        Optional<Id> nobody = Optional.empty();
        meeting.chair().ifPresent(chair -> value(Label.CHAIR, names.individual(chair, nobody)));
        meeting.secretary()
                .ifPresent(
                        secretary -> value(Label.SECRETARY, names.individual(secretary, nobody)));
        if (meeting.classification() != Classification.BIASA) {
            line(Label.CLASSIFICATION, meeting.classification().word());
        }
        value(Label.NUMBER, meeting.number());
        value(Label.SERIES, meeting.series());
        meeting.bases().forEach(basis -> value(Label.BASIS, basis));
        paragraphs(Label.OPENING, meeting.opening());
        paragraphs(Label.CLOSING, meeting.closing());
        meeting.next().ifPresent(this::next);
        value(Label.INITIALS, meeting.initials());
        meeting.copies().forEach(copy -> value(Label.COPY, copy));
        meeting.photos().forEach(this::photo);
        meeting.unknownLines().forEach(this::line);
        attendees();
        dossier.agreements().forEach(this::agreement);
    }

    private void paragraphs(Label label, List<String> paragraphs) {
        for (int index = 0; index < paragraphs.size(); index++) {
            String text = Escapes.value(paragraphs.get(index));
            line(index == 0 ? label.word() + ": " + text : "& " + text);
        }
    }

    private void next(NextMeeting next) {
        cells(
                Label.NEXT,
                next.date().map(DateText::range).orElse(""),
                next.time().map(TimeText::span).orElse(""),
                next.place(),
                next.subject());
    }

    /// A backslash in a path is a slash, there and here.
    private void photo(Photo photo) {
        cells(Label.PHOTO, photo.file().replace('\\', '/'), photo.caption(), photo.credit());
    }

    /// Writes cells without the blank ones at the end.
    private void cells(Label label, String... texts) {
        int count = texts.length;
        while (count > 1 && texts[count - 1].isBlank()) {
            count--;
        }
        StringBuilder line = new StringBuilder(label.word()).append(':');
        for (int index = 0; index < count; index++) {
            String cell = Escapes.cell(texts[index], index == count - 1 ? Escapes.END : ' ');
            line.append(index == 0 ? "" : " |").append(cell.isEmpty() ? "" : ' ' + cell);
        }
        line(line.toString());
    }

    private void attendees() {
        if (meeting.delegations().isEmpty()) {
            return;
        }
        out.append('\n');
        line(Label.ATTENDEES.word() + ':');
        for (Delegation delegation : meeting.delegations()) {
            delegation
                    .organisation()
                    .ifPresent(body -> line('[' + Escapes.followed(body.name(), ']') + ']'));
            delegation.members().forEach(this::attendance);
        }
    }

    private void attendance(Attendance attendance) {
        line(
                "- "
                        + RowWriter.row(
                                attendance,
                                names,
                                moved.arrivals().contains(attendance.person()),
                                moved.departures().contains(attendance.person())));
    }

    private void agreement(Agreement agreement) {
        out.append('\n');
        value(Label.AGREEMENT, agreement.number());
        value(Label.KIND, agreement.kind());
        value(Label.SUBJECT, agreement.subject());
        if (!agreement.parties().isEmpty()) {
            line(Label.PARTIES, RowWriter.parties(agreement.parties()));
        }
        agreement.signed().ifPresent(day -> line(Label.DATE, DateText.day(day)));
        validity(agreement.validFrom(), agreement.validUntil());
        value(Label.PARENT, agreement.parentNumber());
        for (Point point : agreement.points()) {
            line(point.number() + ". " + Escapes.value(point.text()));
        }
    }

    private void validity(Optional<LocalDate> from, Optional<LocalDate> until) {
        String start = from.map(DateText::day).orElse("");
        String end = until.map(day -> "s.d. " + DateText.day(day)).orElse("");
        value(Label.VALID, start.isEmpty() || end.isEmpty() ? start + end : start + ' ' + end);
    }

    private void value(Label label, String text) {
        if (!text.isBlank()) {
            line(label, Escapes.value(text));
        }
    }

    private void line(Label label, String written) {
        line(label.word() + ": " + written);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
