package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.Zone;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Statement;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Party;
import id.notulis.model.people.PersonName;
import id.notulis.model.profile.DocumentSetup;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends what the review found, each as [Op#MEND_CHECK].
public final class MendChecks {

    private MendChecks() {}

    public static Edit<Meeting> date(Id meeting, DateRange days) {
        return parts(meeting, parts -> parts.date(Optional.of(days)));
    }

    public static Edit<Meeting> place(Id meeting, String place) {
        return parts(meeting, parts -> parts.place(place.strip()));
    }

    /// @param zone where nobody said another one yet
    public static Edit<Meeting> start(Id meeting, LocalTime start, Zone zone) {
        return draft -> {
            Meeting before = draft.meeting(meeting).orElseThrow();
            TimeSpan.End end = before.time().map(TimeSpan::end).orElse(new TimeSpan.Unknown());
            return put(
                    draft,
                    MeetingParts.of(before)
                            .time(
                                    Optional.of(
                                            new TimeSpan(
                                                    start,
                                                    end,
                                                    before.time()
                                                            .map(TimeSpan::zone)
                                                            .orElse(zone))))
                            .toMeeting());
        };
    }

    /// The end of a meeting whose start is known.
    public static Edit<Meeting> end(Id meeting, LocalTime end) {
        return draft -> {
            Meeting before = draft.meeting(meeting).orElseThrow();
            TimeSpan span = before.time().orElseThrow();
            return put(
                    draft,
                    MeetingParts.of(before)
                            .time(
                                    Optional.of(
                                            new TimeSpan(
                                                    span.start(),
                                                    new TimeSpan.At(end),
                                                    span.zone())))
                            .toMeeting());
        };
    }

    /// Somebody on the list presided, or took the minutes.
    public static Edit<Meeting> choose(Id meeting, Mend.Part part, Id person) {
        Optional<Individual> chosen = Optional.of(new Attendee(person));
        return parts(
                meeting,
                parts ->
                        switch (part) {
                            case CHAIR -> parts.chair(chosen);
                            case SECRETARY -> parts.secretary(chosen);
                        });
    }

    public static Edit<Meeting> owner(Id meeting, Id action, Party owner) {
        return line(meeting, action, it -> it.withOwners(List.of(owner)));
    }

    public static Edit<Meeting> due(Id meeting, Id action, LocalDate due) {
        return line(meeting, action, it -> it.withDue(Optional.of(due)));
    }

    /// What somebody was at the meeting.
    public static Edit<Meeting> position(Id meeting, Id person, String position) {
        return attendance(meeting, person, it -> it.withPosition(position.strip()));
    }

    /// The name of somebody at the meeting.
    public static Edit<Meeting> retitle(Id meeting, Id person, PersonName name) {
        return attendance(meeting, person, it -> it.withName(name));
    }

    /// Quotations go to the press too.
    public static Edit<Meeting> release(Id meeting, List<Id> lines) {
        return draft ->
                put(
                        draft,
                        Line.each(
                                draft.meeting(meeting).orElseThrow(),
                                entry ->
                                        entry instanceof Statement it && lines.contains(it.id())
                                                ? it.withMarks(
                                                        Optional.of(Audience.RELEASE), it.points())
                                                : entry));
    }

    /// A word is written otherwise, whatever its case.
    public static Edit<Meeting> respell(Id meeting, Mend.Respell mend) {
        Pattern wrong =
                Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(mend.wrong()) + "(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        String right = Matcher.quoteReplacement(mend.right());
        return draft ->
                put(
                        draft,
                        Line.each(
                                draft.meeting(meeting).orElseThrow(),
                                entry ->
                                        mend.lines().contains(entry.id())
                                                ? Line.reworded(
                                                        entry,
                                                        text ->
                                                                wrong.matcher(text)
                                                                        .replaceAll(right))
                                                : entry));
    }

    /// The number of somebody who signs for an office, wherever the same block stands in its
    /// profile.
    public static Edit<OfficeProfile> number(Id office, Signatory block, String number) {
        Signatory numbered =
                new Signatory(
                        block.role(),
                        block.capacity(),
                        block.represented(),
                        block.post(),
                        block.name(),
                        number.strip().toUpperCase(Locale.ROOT));
        return draft -> {
            OfficeProfile before = draft.profile(office).orElseThrow();
            OfficeProfile profile = exchanged(before, block, numbered);
            draft.put(profile);
            return profile;
        };
    }

    private static OfficeProfile exchanged(OfficeProfile office, Signatory from, Signatory to) {
        Map<DocumentKind, DocumentSetup> documents = new EnumMap<>(DocumentKind.class);
        office.documents()
                .forEach(
                        (kind, setup) ->
                                documents.put(
                                        kind,
                                        new DocumentSetup(
                                                setup.variant(),
                                                setup.page(),
                                                setup.signatories()
                                                        .map(it -> exchanged(it, from, to)))));
        return new OfficeProfile(
                office.id(),
                office.name(),
                office.zone(),
                office.standard(),
                office.editions().stream()
                        .map(
                                it ->
                                        new Edition(
                                                it.from(),
                                                it.letterhead(),
                                                it.city(),
                                                exchanged(it.signatories(), from, to),
                                                exchanged(it.alternates(), from, to),
                                                it.copies(),
                                                it.press()))
                        .toList(),
                documents);
    }

    private static List<Signatory> exchanged(List<Signatory> blocks, Signatory from, Signatory to) {
        return blocks.stream().map(it -> it.equals(from) ? to : it).toList();
    }

    private static Edit<Meeting> parts(Id meeting, UnaryOperator<MeetingParts> change) {
        return draft ->
                put(
                        draft,
                        change.apply(MeetingParts.of(draft.meeting(meeting).orElseThrow()))
                                .toMeeting());
    }

    private static Edit<Meeting> line(Id meeting, Id action, UnaryOperator<Action> change) {
        return draft ->
                put(draft, Line.withAction(draft.meeting(meeting).orElseThrow(), action, change));
    }

    private static Edit<Meeting> attendance(
            Id meeting, Id person, UnaryOperator<Attendance> change) {
        return parts(
                meeting,
                parts ->
                        parts.delegations(
                                parts.toMeeting().delegations().stream()
                                        .map(it -> changed(it, person, change))
                                        .toList()));
    }

    private static Delegation changed(
            Delegation delegation, Id person, UnaryOperator<Attendance> change) {
        return new Delegation(
                delegation.organisation(),
                delegation.members().stream()
                        .map(it -> it.person().equals(person) ? change.apply(it) : it)
                        .toList());
    }

    private static Meeting put(Draft draft, Meeting meeting) {
        draft.put(meeting);
        return meeting;
    }
}
