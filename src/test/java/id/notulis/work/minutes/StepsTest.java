package id.notulis.work.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.notula.CaptureReader;
import id.notulis.notula.ComingsAndGoings;
import id.notulis.notula.NotulaReader;
import id.notulis.notula.NotulaWriter;
import id.notulis.testkit.Ids;
import id.notulis.testkit.MeetingGenerator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StepsTest {

    private final IdSource ids = Ids.from(9_000_000);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("notulis.seeds", 20));
    }

    /// Whatever is done, the body stays one that can be written and read again, and no line is lost
    /// but those removed.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyStepsLeaveABodyTheTextFormatCanSay(long seed) {
        MeetingGenerator generator = new MeetingGenerator(seed);
        SplittableRandom random = new SplittableRandom(seed);
        Dossier dossier = generator.next();
        for (int count = 0; count < 60; count++) {
            Meeting before = dossier.meeting();
            MinutesStep step = step(random, dossier);
            List<Topic> topics = step.apply(before.topics(), ids);
            Meeting after =
                    before.withBody(
                            topics,
                            ComingsAndGoings.following(before, topics),
                            before.agreements());
            String what = "seed " + seed + ", " + step;
            long change = after.entries().count() - before.entries().count();
            if (step instanceof RemoveEntry || step instanceof RemoveTopic) {
                assertThat(change).as(what).isNotPositive();
            } else if (step instanceof DuplicateEntry) {
                assertThat(change).as(what).isNotNegative();
            } else {
                assertThat(sorted(after)).as(what).isEqualTo(sorted(before));
            }
            assertThat(after.entries().map(Entry::id).distinct().count())
                    .as(what)
                    .isEqualTo(after.entries().count());
            dossier = new Dossier(after, dossier.agreements());
        }
        String text = NotulaWriter.write(dossier, generator.known());
        var reading =
                new NotulaReader(generator.known(), Ids.counting())
                        .read("x", text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.refused())
                .as("seed %s %s%n%s", seed, reading.findings(), text)
                .isFalse();
    }

    private static List<Id> sorted(Meeting meeting) {
        return meeting.entries().map(Entry::id).sorted().toList();
    }

    private MinutesStep step(SplittableRandom random, Dossier dossier) {
        Meeting meeting = dossier.meeting();
        List<Id> entries = meeting.entries().map(Entry::id).toList();
        Id entry = entries.isEmpty() ? Ids.of(1) : entries.get(random.nextInt(entries.size()));
        List<Topic> topics = meeting.topics();
        Id topic = topics.isEmpty() ? Ids.of(1) : topics.get(random.nextInt(topics.size())).id();
        List<EntryType> types = List.of(EntryType.values());
        EntryType type = types.get(random.nextInt(types.size()));
        return switch (random.nextInt(14)) {
            case 0 -> new RemoveEntry(entry);
            case 1 -> new DuplicateEntry(entry);
            case 2, 3 -> new MoveEntry(entry, true);
            case 4, 5 -> new MoveEntry(entry, false);
            case 6 -> new LevelEntry(entry, true);
            case 7 -> new LevelEntry(entry, false);
            case 8, 9 -> new RetypeEntry(entry, type, dossier);
            case 10 -> new MarkEntry(entry, Optional.of(Audience.INTERNAL));
            case 11 -> new MoveTopic(topic, random.nextInt(4));
            case 12 -> new CloseTopic(topic, random.nextBoolean());
            default -> new RenameTopic(topic, "Judul " + random.nextInt(9));
        };
    }

    @Test
    void aLineThatBecomesAReplyTakesItsRepliesAlongAndBack() {
        List<Topic> body = body("satu\ndua\n  tiga\n");
        Id two = body.getFirst().entries().get(1).id();
        List<Topic> lowered = new LevelEntry(two, true).apply(body, ids);
        assertThat(texts(lowered)).containsExactly("satu[dua, tiga]");
        assertThat(texts(new LevelEntry(two, false).apply(lowered, ids)))
                .containsExactly("satu", "dua[tiga]");
    }

    @Test
    void movesAcrossTopics() {
        List<Topic> body = body("# A\nsatu\n# B\ndua\n");
        Id one = body.getFirst().entries().getFirst().id();
        List<Topic> moved = new MoveEntry(one, false).apply(body, ids);
        assertThat(moved.getFirst().entries()).isEmpty();
        assertThat(texts(moved)).containsExactly("satu", "dua");
        assertThat(new MoveEntry(one, true).apply(moved, ids)).isEqualTo(body);
        assertThat(new MoveEntry(one, true).apply(body, ids)).isSameAs(body);
    }

    @Test
    void aStatementThatBecomesAnActionKeepsItsSpeakerInCharge() {
        List<Topic> body = body("@Tarmidi Susun alur\n");
        Entry line = body.getFirst().entries().getFirst();
        List<Topic> action = new RetypeEntry(line.id(), EntryType.ACTION, small()).apply(body, ids);
        Task task = (Task) action.getFirst().entries().getFirst();
        assertThat(task.action().owners()).containsExactly(((Statement) line).speaker().get());
        assertThat(new RetypeEntry(line.id(), EntryType.DISCUSSION, small()).apply(action, ids))
                .isEqualTo(body);
    }

    @Test
    void whatAStatementHasNoPlaceForStaysAsWords() {
        List<Topic> body = body("> Susun alur @Tarmidi @Budi 31/12/2025\n");
        Id line = body.getFirst().entries().getFirst().id();
        assertThat(texts(new RetypeEntry(line, EntryType.DIRECTIVE, small()).apply(body, ids)))
                .containsExactly("Susun alur (bersama Budi; batas 31 Desember 2025)");
    }

    private static List<String> texts(List<Topic> topics) {
        List<String> texts = new ArrayList<>();
        for (Topic topic : topics) {
            for (Entry entry : topic.entries()) {
                List<String> replies = entry.replies().stream().map(StepsTest::text).toList();
                texts.add(text(entry) + (replies.isEmpty() ? "" : replies));
            }
        }
        return texts;
    }

    private static String text(Entry entry) {
        return ((Statement) entry).paragraphs().getFirst();
    }

    private static Dossier small() {
        String text = "Notula: U\nTanggal: 4/6/2025\nPeserta:\n- Tarmidi\n- Budi\n";
        return new NotulaReader(new MeetingGenerator(1).known(), Ids.counting())
                .read("x", text.getBytes(StandardCharsets.UTF_8))
                .dossiers()
                .getFirst();
    }

    private List<Topic> body(String text) {
        return new CaptureReader(new MeetingGenerator(1).known(), small())
                .read(text, Optional.empty(), Optional.empty(), ids)
                .topics();
    }
}
