package id.notulis.model.meeting;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import java.util.List;
import java.util.Optional;

/// The parts of a meeting, to be exchanged one by one: a meeting like another but for a few of
/// them. Checked as a whole by [#toMeeting()], so parts that go together may be exchanged in any
/// order.
public final class MeetingParts {

    private final Id id;
    private MeetingStatus status;
    private String title;
    private String kind;
    private Optional<DateRange> date;
    private Optional<TimeSpan> time;
    private String place;
    private Optional<Body> host;
    private Optional<Individual> chair;
    private Optional<Individual> secretary;
    private Classification classification;
    private String number;
    private String series;
    private List<String> bases;
    private List<String> opening;
    private List<String> closing;
    private Optional<NextMeeting> next;
    private String initials;
    private List<String> copies;
    private List<Photo> photos;
    private final List<String> unknownLines;
    private List<Delegation> delegations;
    private List<Id> agreements;
    private List<Topic> topics;

    private MeetingParts(Meeting meeting) {
        id = meeting.id();
        status = meeting.status();
        title = meeting.title();
        kind = meeting.kind();
        date = meeting.date();
        time = meeting.time();
        place = meeting.place();
        host = meeting.host();
        chair = meeting.chair();
        secretary = meeting.secretary();
        classification = meeting.classification();
        number = meeting.number();
        series = meeting.series();
        bases = meeting.bases();
        opening = meeting.opening();
        closing = meeting.closing();
        next = meeting.next();
        initials = meeting.initials();
        copies = meeting.copies();
        photos = meeting.photos();
        unknownLines = meeting.unknownLines();
        delegations = meeting.delegations();
        agreements = meeting.agreements();
        topics = meeting.topics();
    }

    public static MeetingParts of(Meeting meeting) {
        return new MeetingParts(meeting);
    }

    public MeetingParts status(MeetingStatus other) {
        status = other;
        return this;
    }

    public MeetingParts title(String other) {
        title = other;
        return this;
    }

    public MeetingParts kind(String other) {
        kind = other;
        return this;
    }

    public MeetingParts date(Optional<DateRange> other) {
        date = other;
        return this;
    }

    public MeetingParts time(Optional<TimeSpan> other) {
        time = other;
        return this;
    }

    public MeetingParts place(String other) {
        place = other;
        return this;
    }

    public MeetingParts host(Optional<Body> other) {
        host = other;
        return this;
    }

    public MeetingParts chair(Optional<Individual> other) {
        chair = other;
        return this;
    }

    public MeetingParts secretary(Optional<Individual> other) {
        secretary = other;
        return this;
    }

    public MeetingParts classification(Classification other) {
        classification = other;
        return this;
    }

    public MeetingParts number(String other) {
        number = other;
        return this;
    }

    public MeetingParts series(String other) {
        series = other;
        return this;
    }

    public MeetingParts bases(List<String> other) {
        bases = other;
        return this;
    }

    public MeetingParts opening(List<String> other) {
        opening = other;
        return this;
    }

    public MeetingParts closing(List<String> other) {
        closing = other;
        return this;
    }

    public MeetingParts next(Optional<NextMeeting> other) {
        next = other;
        return this;
    }

    public MeetingParts initials(String other) {
        initials = other;
        return this;
    }

    public MeetingParts copies(List<String> other) {
        copies = other;
        return this;
    }

    public MeetingParts photos(List<Photo> other) {
        photos = other;
        return this;
    }

    public MeetingParts delegations(List<Delegation> other) {
        delegations = other;
        return this;
    }

    public MeetingParts agreements(List<Id> other) {
        agreements = other;
        return this;
    }

    public MeetingParts topics(List<Topic> other) {
        topics = other;
        return this;
    }

    /// @throws IllegalArgumentException when the parts do not fit together
    public Meeting toMeeting() {
        return new Meeting(
                id,
                status,
                title,
                kind,
                date,
                time,
                place,
                host,
                chair,
                secretary,
                classification,
                number,
                series,
                bases,
                opening,
                closing,
                next,
                initials,
                copies,
                photos,
                unknownLines,
                delegations,
                agreements,
                topics);
    }
}
