package id.notulis.model.meeting;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One meeting and its minutes.
///
/// @param id identity
/// @param status how far the minutes have got
/// @param title what the meeting was about; never blank
/// @param kind "Audiensi", "Koordinasi", ...; free, may be blank
/// @param date the day or days
/// @param time when on the day
/// @param place may be blank
/// @param host the organisation that invited
/// @param chair who presided
/// @param secretary who took the minutes
/// @param classification security class
/// @param number number of the minutes, its sequence perhaps blank; may be blank
/// @param series name of the series it belongs to; may be blank
/// @param bases legal bases and invitations, in order
/// @param opening paragraphs; may be empty
/// @param closing paragraphs; may be empty
/// @param next the meeting to follow
/// @param initials initials under a press release; may be blank
/// @param copies who receives a copy, in order
/// @param photos in order
/// @param unknownLines header lines nobody understood, kept word for word
/// @param delegations who took part, by organisation; the people of no organisation, if any, come
///   first
/// @param agreements identities of the agreements it refers to, in order
/// @param topics what was said, in order; only the first may be without a title
public record Meeting(
        Id id,
        MeetingStatus status,
        String title,
        String kind,
        Optional<DateRange> date,
        Optional<TimeSpan> time,
        String place,
        Optional<Body> host,
        Optional<Individual> chair,
        Optional<Individual> secretary,
        Classification classification,
        String number,
        String series,
        List<String> bases,
        List<String> opening,
        List<String> closing,
        Optional<NextMeeting> next,
        String initials,
        List<String> copies,
        List<Photo> photos,
        List<String> unknownLines,
        List<Delegation> delegations,
        List<Id> agreements,
        List<Topic> topics) {

    public Meeting {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a meeting has a title");
        }
        bases = List.copyOf(bases);
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
        copies = List.copyOf(copies);
        photos = List.copyOf(photos);
        unknownLines = List.copyOf(unknownLines);
        delegations = List.copyOf(delegations);
        agreements = List.copyOf(agreements);
        topics = List.copyOf(topics);
        if (topics.stream().skip(1).anyMatch(topic -> topic.title().isBlank())) {
            throw new IllegalArgumentException("only the first topic may be without a title");
        }
        Set<Id> attending = new HashSet<>();
        for (Delegation delegation : delegations) {
            for (Attendance attendance : delegation.members()) {
                if (!attending.add(attendance.person())) {
                    throw new IllegalArgumentException(
                            "attends twice: " + attendance.name().name());
                }
            }
        }
        References.of(chair, secretary, delegations, topics).stream()
                .filter(
                        party ->
                                party instanceof Attendee attendee
                                        && !attending.contains(attendee.person()))
                .findFirst()
                .ifPresent(
                        party -> {
                            throw new IllegalArgumentException("not on the list: " + party);
                        });
    }

    /// Draft minutes of which nothing is known but what they are about.
    public static Meeting titled(Id id, String title) {
        return new Meeting(
                id,
                MeetingStatus.DRAFT,
                title,
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Classification.BIASA,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /// The meeting with other photos.
    public Meeting withPhotos(List<Photo> others) {
        return MeetingParts.of(this).photos(others).toMeeting();
    }

    /// The meeting with another body, and the attendance and agreements that go with it.
    public Meeting withBody(
            List<Topic> otherTopics, List<Delegation> otherDelegations, List<Id> otherAgreements) {
        return MeetingParts.of(this)
                .topics(otherTopics)
                .delegations(otherDelegations)
                .agreements(otherAgreements)
                .toMeeting();
    }

    /// Everybody on the list, in order.
    public Stream<Attendance> attendances() {
        return delegations.stream().flatMap(delegation -> delegation.members().stream());
    }

    /// The attendance of a person.
    public Optional<Attendance> attendance(Id person) {
        return attendances().filter(attendance -> attendance.person().equals(person)).findFirst();
    }

    /// Everybody and everything the meeting points to: chair, secretary, who is represented,
    /// speakers, persons in charge.
    public Stream<Party> references() {
        return References.of(chair, secretary, delegations, topics).stream();
    }

    /// All lines in order, replies behind the line they answer.
    public Stream<Entry> entries() {
        return topics.stream()
                .flatMap(topic -> topic.entries().stream())
                .mapMulti(
                        (entry, lines) -> {
                            lines.accept(entry);
                            entry.replies().forEach(lines);
                        });
    }
}
