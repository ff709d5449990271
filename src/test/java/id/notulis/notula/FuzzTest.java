package id.notulis.notula;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.exchange.Samples;
import id.notulis.testkit.Ids;
import id.notulis.testkit.MeetingGenerator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a file holds, it is read or refused with places that exist, and what was read can be
/// written and read again.
final class FuzzTest {

    private static final int FILES_PER_SEED = 100;

    /// What mutations put in: every sign, and the words that open something.
    private static final List<String> PIECES =
            List.of(
                    "\n",
                    "\r",
                    "\t",
                    "\0",
                    "\u0085",
                    "\uFEFF",
                    "\u00A0",
                    "  ",
                    "\\",
                    "@",
                    "@\"",
                    "@=",
                    "^",
                    "^9",
                    "^1.9",
                    "^x/1",
                    "{",
                    "}",
                    "{internal}",
                    "{tertutup}",
                    "(",
                    ")",
                    "[",
                    "]",
                    "|",
                    "| ",
                    "# ",
                    "? ",
                    "\" ",
                    "! ",
                    "!! ",
                    "= ",
                    "* ",
                    "> ",
                    "+ ",
                    "- ",
                    "// ",
                    "& ",
                    "10.15",
                    "25.00 ",
                    "31/2",
                    "99/99/9999",
                    "besok",
                    "999 bulan lagi",
                    "Notula:",
                    "Isi:",
                    "Peserta:",
                    "[X]",
                    "- ",
                    " — ",
                    "(izin;)",
                    "(mewakili =)",
                    "(hadir 99.99)",
                    "Kesepahaman: ",
                    "Rujukan: ",
                    "Pihak: ;;(a/)",
                    "Berlaku: s.d.",
                    "Tanggal: 31 Februari 2025",
                    "Waktu: 9-8",
                    "Foto: ../x",
                    "Berikutnya: |||||",
                    "Nomor:",
                    "999999999999. x",
                    "1. ",
                    "\uD83D\uDE00",
                    "\u0301",
                    "\u0301\u0316",
                    "İ",
                    "ß",
                    "ﬁ");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("notulis.seeds", 20));
    }

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void randomBytesAreRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int file = 0; file < FILES_PER_SEED; file++) {
            byte[] bytes = new byte[random.nextInt(1, 2000)];
            random.nextBytes(bytes);

            assertThat(checked(bytes, "seed " + seed + ", file " + file).refused()).isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mutatedFilesAreReadOrRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MeetingGenerator meetings = new MeetingGenerator(seed);
        for (int file = 0; file < FILES_PER_SEED; file++) {
            String text =
                    switch (file % 3) {
                        case 0 -> samples().getFirst().text();
                        case 1 -> samples().getLast().text();
                        default -> NotulaWriter.write(meetings.next());
                    };
            StringBuilder mutated = new StringBuilder(text);
            for (int count = random.nextInt(1, 8); count > 0; count--) {
                mutate(mutated, random);
            }
            checked(
                    mutated.toString().getBytes(StandardCharsets.UTF_8),
                    "seed " + seed + ", file " + file + "\n" + mutated);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyMissingCharacterIsBorne(Samples.Sample sample) {
        String text = sample.text();
        for (int index = 0; index < text.length(); index++) {
            String without = text.substring(0, index) + text.substring(index + 1);
            located(
                    without.getBytes(StandardCharsets.UTF_8),
                    sample.file() + " without character " + index);
        }
    }

    private static void mutate(StringBuilder text, SplittableRandom random) {
        int place = random.nextInt(text.length() + 1);
        switch (random.nextInt(5)) {
            case 0 -> text.delete(place, Math.min(text.length(), place + random.nextInt(1, 20)));
            case 1 -> {
                int from = random.nextInt(text.length() + 1);
                int to = Math.min(text.length(), from + random.nextInt(60));
                text.insert(place, text.substring(from, to));
            }
            case 2 -> {
                int line = text.indexOf("\n", place) + 1;
                text.insert(line, PIECES.get(random.nextInt(PIECES.size())));
            }
            default -> text.insert(place, PIECES.get(random.nextInt(PIECES.size())));
        }
        if (text.isEmpty()) {
            text.append('x');
        }
    }

    /// Reads a file and looks at the places of its findings.
    private static Reading located(byte[] bytes, String what) {
        Reading reading = new NotulaReader(Minutes.NOTHING, Ids.counting()).read("x", bytes);
        int lines = 1;
        for (byte each : bytes) {
            lines += each == '\n' ? 1 : 0;
        }
        for (Finding finding : reading.findings()) {
            assertThat(finding.line()).as(what).isBetween(1, lines);
        }
        return reading;
    }

    /// The same, and what was read is written and read again.
    private static Reading checked(byte[] bytes, String what) {
        Reading reading = located(bytes, what);
        assertThat(Minutes.told(reading)).as(what).noneMatch(String::isBlank);
        if (!reading.refused()) {
            assertThat(reading.dossiers()).as(what).isNotEmpty();
            String written = NotulaWriter.write(reading.dossiers(), Minutes.NOTHING);
            Reading again = Minutes.read(written);
            assertThat(again.refused()).as(what + Minutes.told(again)).isFalse();
            assertThat(NotulaWriter.write(again.dossiers(), Minutes.NOTHING))
                    .as(what)
                    .isEqualTo(written);
            assertThat(Ids.normalised(again.dossiers().toString()))
                    .as(what)
                    .isEqualTo(Ids.normalised(reading.dossiers().toString()));
        }
        return reading;
    }
}
