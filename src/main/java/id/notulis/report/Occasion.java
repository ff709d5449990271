package id.notulis.report;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.util.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A meeting within a sentence: what it is called, when and where it was, who presided and who
/// came. When and where must be told, so a line to write on stands for what is not known; of all
/// else only what is known is said.
final class Occasion {

    /// From so many on, organisations are counted and not named.
    private static final int TOO_MANY = 5;

    /// Kinds of meetings in one word, with which a title says its kind itself.
    private static final Set<String> HELD_IN_SHORT = Set.of("anev", "rakor");

    private final Meeting meeting;
    private final Names names;

    Occasion(Meeting meeting) {
        this.meeting = meeting;
        this.names = new Names(meeting);
    }

    /// Kind and subject, nothing said twice: `Rapat Evaluasi kerja sama`, `Audiensi Senkom dengan
    /// Kapolres`, `Rapat pengamanan Suroan` of the kind `Rapat koordinasi`; `kegiatan ...` where
    /// the kind is not known.
    String name() {
        String title = bare(meeting.title());
        String kind = meeting.kind().strip();
        if (kind.isEmpty()) {
            return "kegiatan " + title;
        }
        String folded = ' ' + Fold.of(title) + ' ';
        if (folded.contains(' ' + Fold.of(kind) + ' ')) {
            return title;
        }
        List<String> words = List.of(kind.split("\\s+"));
        String first = Fold.words(title).stream().findFirst().orElse("");
        if (HELD_IN_SHORT.contains(first) || same(first, words.getFirst())) {
            return title;
        }
        return same(first, words.getLast())
                ? String.join(" ", words.subList(0, words.size() - 1)) + ' ' + title
                : kind + ' ' + title;
    }

    private static boolean same(String first, String word) {
        return !first.isEmpty() && first.equals(Fold.of(word));
    }

    /// A text within a sentence, without the marks it ends with.
    static String bare(String text) {
        String bare = Sentence.open(text.strip());
        return bare.isEmpty() ? text.strip() : bare;
    }

    /// `hari Rabu, 4 Juni 2025`, `tanggal 4–5 Juni 2025`.
    static String on(Optional<DateRange> date) {
        return date.map(days -> (days.singleDay() ? "hari " : "tanggal ") + DateText.range(days))
                .orElse("hari " + Blank.LINE);
    }

    String on() {
        return on(meeting.date());
    }

    /// The same as a deed has it: `hari ini Rabu, tanggal empat bulan Juni tahun dua ribu dua puluh
    /// lima`.
    String onInWords() {
        if (meeting.date().isEmpty()) {
            return String.format(
                    Locale.ROOT, "hari ini %1$s, tanggal %1$s bulan %1$s tahun %1$s", Blank.LINE);
        }
        DateRange days = meeting.date().get();
        return days.singleDay()
                ? "hari ini " + inWords(days.first())
                : "hari " + inWords(days.first()) + ", sampai dengan hari " + inWords(days.last());
    }

    private static String inWords(LocalDate day) {
        String dayAndMonth = DateText.day(day);
        String month = dayAndMonth.split(" ", -1)[1];
        return DateText.weekday(day.getDayOfWeek())
                + ", tanggal "
                + new Terbilang(day.getDayOfMonth()).words()
                + " bulan "
                + month
                + " tahun "
                + new Terbilang(day.getYear()).words();
    }

    /// `, pukul 09.00 s.d. 10.30 WIB`; blank when the time is not known.
    String at() {
        return meeting.time().map(time -> ", pukul " + TimeText.span(time)).orElse("");
    }

    String where() {
        return "bertempat di " + Blank.orLine(bare(meeting.place()));
    }

    /// `dipimpin oleh Kapolres, AKBP Wiwin Junianto, S.I.K., dan dihadiri oleh tujuh orang`; blank
    /// when neither is known.
    String people() {
        Optional<String> led = meeting.chair().map(this::led);
        Optional<String> attended = attended();
        return attended.isEmpty()
                ? led.orElse("")
                : led.map(chair -> chair + (chair.contains(", ") ? ", dan " : " dan ")).orElse("")
                        + attended.get();
    }

    private String led(Individual chair) {
        return "dipimpin oleh " + names.withPost(chair);
    }

    private Optional<String> attended() {
        long present = present();
        if (present == 0) {
            return Optional.empty();
        }
        String people = "dihadiri oleh " + new Terbilang(present).inText() + " orang";
        List<String> from = new ArrayList<>(organisations());
        if (from.isEmpty()) {
            return Optional.of(people);
        }
        if (from.size() >= TOO_MANY) {
            from = new ArrayList<>(List.of(new Terbilang(from.size()).inText() + " instansi"));
        }
        if (meeting.delegations().stream().anyMatch(Occasion::ofNoOrganisation)) {
            from.add("perorangan");
        }
        return Optional.of(people + " dari " + Sentence.joined(from));
    }

    private static boolean ofNoOrganisation(Delegation delegation) {
        return delegation.organisation().isEmpty() && delegation.attended();
    }

    /// How many sat in the room, guests included.
    long present() {
        return meeting.attendances().filter(Attendance::present).count();
    }

    /// The organisations somebody came from.
    private List<String> organisations() {
        return meeting.delegations().stream()
                .filter(Delegation::attended)
                .map(Delegation::organisation)
                .flatMap(Optional::stream)
                .map(Body::name)
                .map(Occasion::bare)
                .toList();
    }
}
