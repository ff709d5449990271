package id.notulis.report;

import id.notulis.model.action.Action;
import id.notulis.model.action.Status;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.report.template.Data;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What the report of a meeting (laporan) says: the record put into the chapters of a report, with
/// the sentences that lead from one to the next. It goes to superiors and partners, so nothing
/// internal is in it, whoever asks for it.
///
/// A topic called after what hindered (`Hambatan`, `Kendala`) is a chapter of its own and no
/// subject of the meeting; no other line is taken for a hindrance.
final class Laporan {

    /// More people than these are counted in the text and listed behind the report.
    private static final int MOST_IN_TEXT = 20;

    private static final List<String> HINDRANCES = List.of("hambatan", "kendala");

    private final Sources sources;
    private final Meeting meeting;
    private final Lines lines;
    private final Participants participants;
    private final Occasion occasion;
    private final Data.Builder data;
    private final List<String> outcomes;

    private Laporan(Sources asked) {
        Sources sources = asked.readBy(Form.LAPORAN_POLRI.readers(asked.readers()));
        this.sources = sources;
        this.meeting = sources.dossier().meeting();
        this.lines = new Lines(sources);
        this.participants = Notulen.participants(sources);
        this.occasion = new Occasion(meeting);
        this.data = Notulen.fields(sources, lines, participants);
        this.outcomes = outcomes(lines);
    }

    /// In the chapters of the police, which begin with the bases.
    static Data police(Sources sources) {
        Laporan report = new Laporan(sources);
        report.conclude();
        return report.filled(Enumeration.closedOrBlank(Bases.of(report.sources.dossier())));
    }

    /// As the city writes it, where bases are told if there are any.
    static Data city(Sources sources) {
        Laporan report = new Laporan(sources);
        report.data.rows("kesimpulan", report.lines.gathered(Statement.Kind.CONCLUSION));
        return report.filled(Enumeration.closed(Bases.of(report.sources.dossier())));
    }

    private Data filled(List<Data> bases) {
        data.rows("dasar", bases);
        introduction();
        attendance();
        proceedings();
        outcome();
        foot();
        return data.build();
    }

    private void introduction() {
        String held =
                "Pada "
                        + occasion.on()
                        + ", "
                        + occasion.where()
                        + ", telah dilaksanakan "
                        + Sentence.closed(occasion.name());
        String people = occasion.people();
        data.text(
                "umum",
                people.isEmpty()
                        ? held
                        : held + ' ' + Sentence.closed("Kegiatan tersebut " + people));
        List<String> titles = subjects().stream().map(Topic::title).toList();
        data.rows("agenda", Enumeration.closed(titles));
        data.text("ruang_lingkup", scope(titles));
    }

    private static String scope(List<String> titles) {
        String scope = "Laporan ini mencakup pelaksanaan dan hasil kegiatan";
        return switch (titles.size()) {
            case 0 -> scope + '.';
            case 1 ->
                    scope
                            + " dengan pokok bahasan "
                            + Sentence.closed(Occasion.bare(titles.getFirst()));
            default -> scope + " dengan pokok bahasan:";
        };
    }

    private void attendance() {
        boolean named = occasion.present() > 0 && !isLong();
        data.rows("hadir", named ? participants.presentByOrganisation() : List.of());
        data.rows("kehadiran", named ? List.of() : participants.byNumber());
        data.rows("peserta", isLong() ? participants.where(_ -> true) : List.of());
    }

    /// Whether the people are too many to be named in the text.
    private boolean isLong() {
        return occasion.present() > MOST_IN_TEXT;
    }

    /// In the order of the day: opening, subjects, closing.
    private void proceedings() {
        List<String> course = new ArrayList<>(meeting.opening());
        List<String> subjects = subjects().stream().map(Topic::title).map(Occasion::bare).toList();
        if (!subjects.isEmpty()) {
            course.add("Pembahasan " + Sentence.joined(subjects));
        }
        course.addAll(meeting.closing());
        data.rows(
                "rangkaian",
                course.isEmpty()
                        ? Enumeration.blank()
                        : Enumeration.of(
                                course.stream()
                                        .map(Sentence::closed)
                                        .map(Enumeration.Item::of)
                                        .toList()));
        List<Data> hindrances = new ArrayList<>();
        List<Data> topics = new ArrayList<>();
        for (Topic topic : lines.topics()) {
            List<Data> talk = lines.talk(topic);
            if (hinders(topic)) {
                hindrances.addAll(talk);
            } else if (!topic.title().isBlank() || !talk.isEmpty()) {
                topics.add(Notulen.topic(topic, talk, topics.size() + 1));
            }
        }
        data.rows("hambatan", ManyRows.marked(hindrances));
        data.rows("topik", topics.isEmpty() && outcomes.isEmpty() ? Notulen.noTopic() : topics);
    }

    /// What was concluded; where nobody concluded anything, how much the meeting came to.
    private void conclude() {
        List<Data> concluded = lines.gathered(Statement.Kind.CONCLUSION);
        if (!concluded.isEmpty()) {
            data.rows("kesimpulan", concluded);
        } else if (outcomes.isEmpty()) {
            data.rows("kesimpulan", Enumeration.blank());
        } else {
            data.rows(
                    "kesimpulan",
                    Enumeration.closed(
                            List.of("Kegiatan menghasilkan " + Sentence.joined(outcomes))));
        }
    }

    private void outcome() {
        data.text("saran", suggestion());
        data.text("rapat_lanjutan", meeting.next().map(Following::sentence).orElse(""));
    }

    /// `tiga kesepakatan`, `satu keputusan`: what the meeting came to, counted.
    private static List<String> outcomes(Lines lines) {
        List<String> outcomes = new ArrayList<>();
        count(lines.count(it -> isOf(Statement.Kind.AGREED, it)), "kesepakatan", outcomes);
        count(lines.count(it -> isOf(Statement.Kind.DECISION, it)), "keputusan", outcomes);
        count(lines.count(Task.class::isInstance), "rencana tindak lanjut", outcomes);
        return outcomes;
    }

    private static boolean isOf(Statement.Kind kind, Entry entry) {
        return entry instanceof Statement statement && statement.kind() == kind;
    }

    private static void count(long number, String what, List<String> outcomes) {
        if (number > 0) {
            outcomes.add(new Terbilang(number).inText() + ' ' + what);
        }
    }

    /// That what is still to be done be done; a line to write on where nothing is.
    private String suggestion() {
        List<Action> open =
                lines.topics().stream()
                        .flatMap(topic -> lines.withReplies(topic).stream())
                        .flatMap(Laporan::unfinished)
                        .toList();
        if (open.isEmpty()) {
            return Blank.LINE;
        }
        boolean owned = open.stream().noneMatch(action -> action.owners().isEmpty());
        boolean due = open.stream().allMatch(action -> action.due().isPresent());
        return "Rencana tindak lanjut agar dilaksanakan"
                + (owned ? " oleh penanggung jawab masing-masing" : "")
                + (due ? " sesuai dengan batas waktunya" : "")
                + '.';
    }

    private static Stream<Action> unfinished(Entry entry) {
        return entry instanceof Task task
                        && (task.action().status() == Status.OPEN
                                || task.action().status() == Status.IN_PROGRESS)
                ? Stream.of(task.action())
                : Stream.empty();
    }

    private void foot() {
        Signatures signatures =
                new Signatures(sources, new Signers(sources, DocumentKind.LAPORAN).ofReport());
        data.rows("ttd", signatures.sideBySide());
        data.rows("ttd_bawah", signatures.below());
        boolean attached = isLong() || PhotoSheet.hasPhotos(meeting);
        data.text("tanggal_naskah", attached ? Signatures.openDate(sources) : "");
    }

    /// The titled topics that are no hindrances.
    private List<Topic> subjects() {
        return lines.topics().stream()
                .filter(topic -> !topic.title().isBlank() && !hinders(topic))
                .toList();
    }

    private static boolean hinders(Topic topic) {
        String title = Fold.of(topic.title()).toLowerCase(Locale.ROOT);
        return Arrays.stream(title.split("[^\\p{L}]+", -1)).anyMatch(HINDRANCES::contains);
    }
}
