package id.notulis.exchange;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.testkit.NastyText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A letter is read back as RFC 5322 and RFC 2045 to 2047 have it, by a reader of the test's own.
final class MailDraftTest {

    private static final Pattern WORD = Pattern.compile("=\\?utf-8\\?B\\?([^?]*)\\?=");
    private static final Pattern NAME = Pattern.compile("filename\\*=utf-8''(\\S+)");

    /// The longest line with its end a mail program must take, and the longest encoded word.
    private static final int LINE = 78;

    private static final int ENCODED_WORD = 75;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("notulis.seeds", 20));
    }

    private static String letter(String subject, String text, Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MailDraft.write(out, subject, text, files);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        for (byte one : out.toByteArray()) {
            assertThat(one).as("ASCII alone").isNotNegative();
        }
        return out.toString(US_ASCII);
    }

    private static String head(String letter) {
        return letter.substring(0, letter.indexOf("\r\n\r\n"));
    }

    /// What stands between the boundaries.
    private static List<String> parts(String letter) {
        String boundary = letter.split("boundary=\"", 2)[1].split("\"", 2)[0];
        List<String> pieces = List.of(letter.split(Pattern.quote("--" + boundary), -1));
        assertThat(pieces.getLast()).isEqualTo("--\r\n");
        return pieces.subList(1, pieces.size() - 1);
    }

    private static byte[] content(String part) {
        return Base64.getMimeDecoder().decode(part.substring(part.indexOf("\r\n\r\n")).strip());
    }

    private static String name(String part) {
        return NAME.matcher(part)
                .results()
                .map(it -> URLDecoder.decode(it.group(1).replace("+", "%2B"), UTF_8))
                .findFirst()
                .orElse("");
    }

    private static String subject(String letter) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        for (MatchResult word : WORD.matcher(head(letter)).results().toList()) {
            assertThat(word.group().length()).isLessThanOrEqualTo(ENCODED_WORD);
            byte[] bytes = Base64.getDecoder().decode(word.group(1));
            assertThat(new String(bytes, UTF_8)).as("whole characters").doesNotContain("\uFFFD");
            words.writeBytes(bytes);
        }
        return words.toString(UTF_8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingIsReadBack(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        String subject = (NastyText.any(random) + ' ').repeat(1 + random.nextInt(6)).strip();
        String text = NastyText.any(random) + "\r\n.\r\n" + NastyText.any(random) + "\r\n";
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int number = 0; number < 4; number++) {
            byte[] content = new byte[random.nextInt(5_000)];
            random.nextBytes(content);
            files.put(number + " " + NastyText.any(random) + ".docx", content);
        }

        String letter = letter(subject, text, files);

        assertThat(subject(letter)).isEqualTo(subject);
        List<String> parts = parts(letter);
        assertThat(parts).hasSize(1 + files.size());
        assertThat(new String(content(parts.getFirst()), UTF_8)).isEqualTo(text);
        List<String> attached = parts.subList(1, parts.size());
        assertThat(attached)
                .extracting(MailDraftTest::name)
                .containsExactlyElementsOf(files.keySet());
        for (String part : attached) {
            assertThat(content(part)).as(name(part)).isEqualTo(files.get(name(part)));
        }
    }

    @Test
    void noLineIsLongerThanMailProgramsTake() {
        String letter =
                letter(
                        "Rapat koordinasi pengamanan 日本 ".repeat(20),
                        "kata ".repeat(500),
                        Map.of("ISI.txt", "isi ".repeat(900).getBytes(UTF_8)));

        assertThat(letter.lines()).allMatch(line -> line.length() + 2 <= LINE);
        assertThat(letter.replace("\r\n", "")).as("each line ends in both").doesNotContain("\n");
    }

    @Test
    void aTitleAddsNoHeader() {
        String letter = letter("Rapat\r\nBcc: lain@contoh.example\r\n\r\nisi", "teks", Map.of());

        assertThat(head(letter).replace("\r\n ", "").lines())
                .extracting(line -> line.replaceAll("[: ].*", ""))
                .containsExactly("X-Unsent", "Subject", "MIME-Version", "Content-Type");
        assertThat(subject(letter)).isEqualTo("Rapat  Bcc: lain@contoh.example    isi");
    }

    @Test
    void aFileNameAddsNoHeader() {
        String letter =
                letter("Rapat", "teks", Map.of("a*\"; \r\nX-Lain: 1\r\n\r\n.docx", new byte[] {1}));

        assertThat(parts(letter)).hasSize(2);
        assertThat(letter).as("RFC 8187").containsPattern("utf-8''[A-Za-z0-9!#$&+.^_`|~%-]+\r\n");
        assertThat(letter).doesNotContain("\r\nX-Lain");
        assertThat(name(parts(letter).getLast())).isEqualTo("a*\"; \r\nX-Lain: 1\r\n\r\n.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "notulen.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "foto.jpg, image/jpeg",
        "foto.jpeg, image/jpeg",
        "foto.png, image/png",
        "berkas.zip, application/zip",
        "rapat.notula.txt, text/plain; charset=utf-8",
        "tanpa akhiran, application/octet-stream",
        ".docx.lain, application/octet-stream"
    })
    void aFileIsSaidToBeWhatItIs(String file, String type) {
        assertThat(parts(letter("Rapat", "teks", Map.of(file, new byte[0]))).getLast())
                .startsWith("\r\nContent-Type: " + type + "\r\n");
    }

    @Test
    void aPictureIsOneInCapitalsToo() {
        assertThat(parts(letter("Rapat", "teks", Map.of("IMG_0001.JPG", new byte[0]))).getLast())
                .startsWith("\r\nContent-Type: image/jpeg\r\n");
    }

    @Test
    void aDiskThatTakesNoMoreIsTold() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("penuh");
                    }
                };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> MailDraft.write(full, "Rapat", "teks", Map.of()))
                .withMessage("penuh");
    }
}
