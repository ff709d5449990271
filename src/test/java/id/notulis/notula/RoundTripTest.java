package id.notulis.notula;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Dossier;
import id.notulis.testkit.Ids;
import id.notulis.testkit.MeetingGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written is read as the same meeting and written as the same text.
final class RoundTripTest {

    private static final int MEETINGS_PER_SEED = 50;
    private static final int MEETINGS_WITH_ESCAPES_TRIED = 2;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("notulis.seeds", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void generatedMeetingsSurvive(long seed) {
        MeetingGenerator generator = new MeetingGenerator(seed);
        for (int meeting = 0; meeting < MEETINGS_PER_SEED; meeting++) {
            Dossier dossier = generator.next();
            String text = NotulaWriter.write(dossier, generator.known());
            Reading reading = Minutes.read(generator.known(), text);
            String what = "seed " + seed + ", meeting " + meeting + "\n" + text;

            assertThat(reading.refused()).as(what + Minutes.told(reading)).isFalse();
            assertThat(reading.dossiers()).as(what).hasSize(1);
            Dossier read = reading.dossiers().getFirst();
            assertThat(Ids.normalised(read)).as(what).isEqualTo(Ids.normalised(dossier));
            assertThat(NotulaWriter.write(read, generator.known())).as(what).isEqualTo(text);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyBackslashIsNeeded(long seed) {
        MeetingGenerator generator = new MeetingGenerator(seed);
        for (int meeting = 0; meeting < MEETINGS_WITH_ESCAPES_TRIED; meeting++) {
            String text = NotulaWriter.write(generator.next(), generator.known());
            String whole = meaning(generator, text);
            for (int index = text.indexOf('\\');
                    index >= 0;
                    index = text.indexOf('\\', index + 1)) {
                String without = text.substring(0, index) + text.substring(index + 1);
                assertThat(meaning(generator, without))
                        .as(
                                "seed %s, meeting %s, a backslash of%n%s",
                                seed, meeting, line(text, index))
                        .matches(other -> !other.equals(whole));
            }
        }
    }

    private static String line(String text, int index) {
        int end = text.indexOf('\n', index);
        return text.substring(text.lastIndexOf('\n', index) + 1, end);
    }

    private static String meaning(MeetingGenerator generator, String text) {
        Reading reading = Minutes.read(generator.known(), text);
        return Minutes.told(reading) + Ids.normalised(reading.dossiers().toString());
    }
}
