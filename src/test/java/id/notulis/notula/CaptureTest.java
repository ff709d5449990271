package id.notulis.notula;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Presence;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Topic;
import id.notulis.testkit.Ids;
import id.notulis.testkit.MeetingGenerator;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lines typed one after the other make the meeting their file makes.
final class CaptureTest {

    private static final int MEETINGS_PER_SEED = 20;

    private final IdSource ids = Ids.from(5_000_000);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("notulis.seeds", 10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void typedLineByLineIsAsReadWhole(long seed) {
        MeetingGenerator generator = new MeetingGenerator(seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int count = 0; count < MEETINGS_PER_SEED; count++) {
            Dossier written = generator.next();
            String text = NotulaWriter.write(written, generator.known());
            Dossier whole = Minutes.read(generator.known(), text).dossiers().getFirst();
            Dossier begun =
                    new Dossier(
                            whole.meeting()
                                    .withBody(
                                            List.of(),
                                            ComingsAndGoings.following(whole.meeting(), List.of()),
                                            whole.meeting().agreements()),
                            whole.agreements());
            if (saidTwice(begun.meeting(), whole.meeting())) {
                continue;
            }
            Dossier typed = typed(generator.known(), begun, body(whole, generator), random);
            assertThat(Ids.normalised(typed))
                    .as("seed " + seed + ", meeting " + count + "\n" + text)
                    .isEqualTo(Ids.normalised(whole));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatALineIsWrittenAsIsReadAsThatLine(long seed) {
        MeetingGenerator generator = new MeetingGenerator(seed);
        for (int count = 0; count < MEETINGS_PER_SEED; count++) {
            Dossier dossier = generator.next();
            CaptureReader reader = new CaptureReader(generator.known(), dossier);
            CaptureWriter writer = new CaptureWriter(dossier, generator.known());
            for (Entry entry : dossier.meeting().entries().toList()) {
                String text = writer.text(entry);
                Captured read = reader.reread(text, entry, ids);
                assertThat(read.added())
                        .as("seed %s, meeting %s: %s %s", seed, count, text, read.findings())
                        .containsExactly(entry);
            }
        }
    }

    @Test
    void spotsWhatItUnderstands() {
        Captured read = capture(" 9.05 > Susun alur \\# kerja @Tarmidi 31/12 ^2 (tinggi) {i}");
        assertThat(read.spans())
                .extracting(span -> span.role() + " " + span.from() + "-" + span.to())
                .containsExactlyInAnyOrder(
                        "TIME 1-5",
                        "SIGN 6-7",
                        "OWNER 28-36",
                        "DATE 37-42",
                        "POINT 43-45",
                        "PRIORITY 46-54",
                        "AUDIENCE 55-58");
    }

    @Test
    void tellsAnUnknownSpeakerFromAnAmbiguousOne() {
        assertThat(capture("@Siapa halo").spans())
                .extracting(Span::clarity)
                .containsExactly(Span.Clarity.UNKNOWN);
        assertThat(capture("@Bud halo").spans())
                .extracting(Span::clarity)
                .containsExactly(Span.Clarity.AMBIGUOUS);
        assertThat(capture("@Wiwin halo").spans())
                .extracting(Span::shown)
                .containsExactly("Wiwin Junianto");
    }

    @Test
    void givesLinesTheMomentTheyWereBegunUnlessTheyNameOne() {
        Dossier dossier = Minutes.dossier(Minutes.head());
        CaptureReader reader = new CaptureReader(Minutes.NOTHING, dossier);
        Optional<LocalTime> now = Optional.of(LocalTime.of(10, 47));
        assertThat(reader.read("satu\n10.50 dua", Optional.empty(), now, ids).added())
                .extracting(entry -> entry.time().orElseThrow())
                .containsExactly(LocalTime.of(10, 47), LocalTime.of(10, 50));
    }

    @Test
    void anEditKeepsIdentityAndAnswersAndStaysOneLine() {
        Dossier dossier = Minutes.dossier(Minutes.head() + "Isi:\nsatu\n  jawab\n");
        CaptureReader reader = new CaptureReader(Minutes.NOTHING, dossier);
        Entry entry = dossier.meeting().topics().getFirst().entries().getFirst();
        Entry edited = reader.reread("! dua", entry, ids).added().getFirst();
        assertThat(edited.id()).isEqualTo(entry.id());
        assertThat(edited.replies()).isEqualTo(entry.replies());
        assertThat(((Statement) edited).kind()).isEqualTo(Statement.Kind.AGREED);
        assertThat(reader.reread("dua\ntiga", entry, ids).refused()).isTrue();
        assertThat(reader.reread("# topik", entry, ids).refused()).isTrue();
        assertThat(reader.reread("| a |", entry, ids).refused()).isTrue();
        assertThat(reader.reread(" ", entry, ids).refused()).isTrue();
    }

    @Test
    void aSecondReaderOfTheSamePeopleSharesThem() {
        Dossier dossier = Minutes.dossier(Minutes.head() + "Isi:\nsatu\n");
        CaptureReader reader = new CaptureReader(Minutes.NOTHING, dossier);
        Meeting meeting = dossier.meeting();
        Dossier emptied =
                new Dossier(
                        meeting.withBody(List.of(), meeting.delegations(), meeting.agreements()),
                        dossier.agreements());
        assertThat(reader.at(emptied).roster()).isSameAs(reader.roster());
        assertThat(reader.at(dossier)).isSameAs(reader);
    }

    @Test
    void whoCameBeforeAndComesAgainAtAnotherTimeIsAnError() {
        Dossier dossier =
                Minutes.dossier(Minutes.head().replace("— Anggota", "— Anggota (hadir 10.10)"));
        CaptureReader reader = new CaptureReader(Minutes.NOTHING, dossier);
        assertThat(
                        reader.read("+ Tarmidi 10.15", Optional.empty(), Optional.empty(), ids)
                                .findings())
                .extracting(it -> it.message().key())
                .containsExactly("notula.movement.different");
        assertThat(
                        reader.read("+ Tarmidi 10.10", Optional.empty(), Optional.empty(), ids)
                                .findings())
                .isEmpty();
    }

    /// Whether somebody who comes or goes has a time in the list that is not from there: half way
    /// through such a meeting the two contradict each other.
    private static boolean saidTwice(Meeting begun, Meeting whole) {
        Set<Id> moved = Moved.in(whole).anybody();
        return begun.attendances()
                .filter(attendance -> moved.contains(attendance.person()))
                .anyMatch(
                        attendance ->
                                attendance.presence() instanceof Presence.Present present
                                        && (present.arrived().isPresent()
                                                || present.left().isPresent()));
    }

    private Captured capture(String line) {
        return new CaptureReader(Minutes.NOTHING, Minutes.dossier(Minutes.head()))
                .read(line, Optional.empty(), Optional.empty(), ids);
    }

    /// The lines of a body; several where they have to be entered together.
    private static List<String> body(Dossier whole, MeetingGenerator generator) {
        CaptureWriter writer = new CaptureWriter(whole, generator.known());
        List<String> captures = new ArrayList<>();
        for (Topic topic : whole.meeting().topics()) {
            if (!topic.title().isBlank()) {
                String text =
                        NotulaWriter.write(
                                new Dossier(
                                        whole.meeting()
                                                .withBody(
                                                        List.of(topic.withEntries(List.of())),
                                                        whole.meeting().delegations(),
                                                        whole.meeting().agreements()),
                                        whole.agreements()),
                                generator.known());
                String heading = text.substring(0, text.length() - 1);
                captures.add(heading.substring(heading.lastIndexOf('\n') + 1));
            }
            for (Entry entry : topic.entries()) {
                captures.add(writer.text(entry));
                entry.replies()
                        .forEach(
                                reply ->
                                        captures.add(
                                                "  " + writer.text(reply).replace("\n", "\n  ")));
            }
        }
        return captures;
    }

    private Dossier typed(
            Known known, Dossier begun, List<String> captures, SplittableRandom random) {
        CaptureReader reader = new CaptureReader(known, begun);
        for (String capture : captures) {
            // entered alone, its first paragraph would lose a closing mark
            boolean quotation = capture.strip().matches("(?s)([0-9]{2}[.][0-9]{2} )?\" .*");
            boolean table = capture.strip().matches("(?s)([0-9]{2}[.][0-9]{2} )?[|].*");
            boolean apart = random.nextBoolean() && !quotation;
            // a blank line keeps a table apart from the one before
            String blank = table ? "\n" : "";
            for (String line : apart ? List.of(capture.split("\n")) : List.of(capture)) {
                reader = entered(reader, blank + line);
                blank = "";
            }
        }
        return reader.dossier();
    }

    private CaptureReader entered(CaptureReader reader, String text) {
        Meeting meeting = reader.dossier().meeting();
        List<Topic> before = meeting.topics();
        Captured read =
                reader.read(
                        text,
                        before.isEmpty() ? Optional.empty() : Optional.of(before.getLast()),
                        Optional.empty(),
                        ids);
        assertThat(read.refused()).as(text + read.findings()).isFalse();
        List<Topic> topics = read.into(before);
        return reader.at(
                new Dossier(
                        meeting.withBody(
                                topics,
                                ComingsAndGoings.following(meeting, topics),
                                read.agreements().stream().map(Agreement::id).toList()),
                        read.agreements()));
    }
}
