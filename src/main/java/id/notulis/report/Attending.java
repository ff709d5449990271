package id.notulis.report;

import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Individual;
import id.notulis.model.people.PrintedName;
import id.notulis.util.Fold;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How one person's part in a meeting reads on paper.
final class Attending {

    private final Meeting meeting;
    private final Names names;
    private final String zone;
    private final Optional<LocalTime> start;

    /// @param office the zone of times when the meeting has none
    Attending(Meeting meeting, Zone office) {
        this.meeting = meeting;
        this.names = new Names(meeting);
        this.zone = meeting.time().map(TimeSpan::zone).orElse(office).name();
        this.start = meeting.time().map(TimeSpan::start);
    }

    /// Name, post, second role, and in brackets what else there is to say.
    String line(Attendance attendance) {
        return line(attendance, "");
    }

    /// The same with the organisation, where it does not stand above.
    String line(Attendance attendance, String organisation) {
        List<String> parts =
                Stream.of(
                                PrintedName.text(attendance.name()),
                                post(attendance),
                                named(attendance.position(), organisation) ? "" : organisation)
                        .filter(part -> !part.isBlank())
                        .toList();
        List<String> notes = notes(attendance);
        return String.join(", ", parts)
                + (notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ')');
    }

    /// Whether a post already ends as the organisation does: `Kapolres Madiun Kota` of `Polres
    /// Madiun Kota`.
    private static boolean named(String post, String organisation) {
        int last = post.lastIndexOf(' ');
        int second = last < 0 ? -1 : post.lastIndexOf(' ', last - 1);
        return second >= 0 && organisation.endsWith(post.substring(second));
    }

    /// Post and organisation as one, nothing said twice: `Ketua Senkom Kota Madiun`, `Kapolres
    /// Madiun Kota` of `Polres Madiun Kota`, `Kepala Lapas Kelas I` of `Lapas Kelas I`; blank where
    /// no post is known.
    static String postAt(String post, String organisation) {
        if (post.isBlank() || organisation.isBlank() || named(post, organisation)) {
            return post;
        }
        List<String> posts = List.of(post.split(" "));
        List<String> units = List.of(organisation.split(" "));
        for (int at = 0; at < posts.size(); at++) {
            List<String> rest = posts.subList(at + 1, posts.size());
            if (Fold.of(posts.get(at)).endsWith(Fold.of(units.getFirst()))
                    && rest.size() < units.size()
                    && same(rest, units.subList(1, rest.size() + 1))) {
                List<String> words = new ArrayList<>(posts.subList(0, at + 1));
                words.addAll(units.subList(1, units.size()));
                return String.join(" ", words);
            }
        }
        return post + ' ' + organisation;
    }

    private static boolean same(List<String> words, List<String> others) {
        return Fold.of(String.join(" ", words)).equals(Fold.of(String.join(" ", others)));
    }

    /// `Kabid Pembinaan selaku Ketua Humas`.
    static String post(Attendance attendance) {
        if (attendance.secondRole().isBlank()) {
            return attendance.position();
        }
        return (attendance.position() + " selaku " + attendance.secondRole()).strip();
    }

    /// The word of the column that tells who came.
    String status(Attendance attendance) {
        return switch (attendance.status(start)) {
            case PRESENT -> "Hadir";
            case GUEST -> "Undangan";
            case LATE -> "Terlambat" + arrival(attendance);
            case LEFT ->
                    late(attendance)
                            ? "Terlambat" + arrival(attendance) + ", pulang" + departure(attendance)
                            : "Pulang" + departure(attendance);
            case EXCUSED, ABSENT -> capital(absence(attendance));
            case REPRESENTED -> capital(standIn(attendance));
        };
    }

    private List<String> notes(Attendance attendance) {
        List<String> notes = new ArrayList<>(roles(attendance));
        switch (attendance.presence()) {
            case Presence.Present present -> {
                if (late(attendance)) {
                    notes.add("terlambat, hadir" + arrival(attendance));
                }
                present.left()
                        .ifPresent(_ -> notes.add("meninggalkan rapat" + departure(attendance)));
            }
            case Presence.Excused _, Presence.Absent _ -> notes.add(absence(attendance));
            case Presence.Represented _ -> notes.add(standIn(attendance));
        }
        return notes;
    }

    /// `ketua delegasi; mewakili Kompol Budi Santoso`; blank for most.
    String role(Attendance attendance) {
        return String.join("; ", roles(attendance));
    }

    private List<String> roles(Attendance attendance) {
        List<String> notes = new ArrayList<>();
        if (attendance.head()) {
            notes.add("ketua delegasi");
        }
        if (is(meeting.secretary(), attendance)) {
            notes.add("notulis");
        }
        attendance.onBehalfOf().ifPresent(absent -> notes.add("mewakili " + names.of(absent)));
        return notes;
    }

    private boolean late(Attendance attendance) {
        return attendance.presence() instanceof Presence.Present present
                && present.arrived()
                        .filter(arrived -> start.isEmpty() || arrived.isAfter(start.get()))
                        .isPresent();
    }

    private String arrival(Attendance attendance) {
        return attendance.presence() instanceof Presence.Present present
                ? present.arrived().map(this::at).orElse("")
                : "";
    }

    private String departure(Attendance attendance) {
        return attendance.presence() instanceof Presence.Present present
                ? present.left().map(this::at).orElse("")
                : "";
    }

    private static String absence(Attendance attendance) {
        if (attendance.presence() instanceof Presence.Excused excused) {
            String word =
                    switch (excused.excuse()) {
                        case LEAVE -> "izin";
                        case SICK -> "sakit";
                        case DUTY -> "dinas";
                    };
            return excused.reason().isBlank() ? word : word + ": " + excused.reason();
        }
        return "tanpa keterangan";
    }

    private String standIn(Attendance represented) {
        List<String> standIns =
                meeting.attendances()
                        .filter(other -> is(other.onBehalfOf(), represented))
                        .map(other -> PrintedName.text(other.name()))
                        .toList();
        return standIns.isEmpty() ? "diwakili" : "diwakili " + Sentence.joined(standIns);
    }

    private String at(LocalTime time) {
        return " pukul " + TimeText.time(time) + ' ' + zone;
    }

    private static boolean is(Optional<Individual> somebody, Attendance attendance) {
        return somebody.filter(new Attendee(attendance.person())::equals).isPresent();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
