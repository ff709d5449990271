package id.notulis.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.Secretary;
import id.notulis.testkit.Window;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/// A secretary's whole work on the sample audience meeting, by keyboard alone, in stages. Each can
/// be begun in a window on the minutes, in a book that has what the stages before it left.
final class SampleWork {

    static final String SAMPLE = "/id/notulis/seeds/2025-06-04-audiensi-senkom.notula.txt";
    private static final String FICTION = "/id/notulis/ui/lanjutan.txt";

    private final Window window;
    private final Secretary secretary;
    private final List<String> sample = text(SAMPLE).lines().toList();

    SampleWork(Window window, Secretary secretary) {
        this.window = window;
        this.secretary = secretary;
    }

    /// Kinds of work.
    enum Part {
        HEADER,
        PARTICIPANTS,
        AGREEMENT,
        REMARKS,
        LINES,
        FICTION
    }

    /// A stage of the work.
    record Stage(Part part, Runnable work) {}

    /// From the first key to the last line.
    List<Stage> typing() {
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage(Part.HEADER, this::header));
        stages.add(new Stage(Part.PARTICIPANTS, this::participants));
        stages.add(new Stage(Part.AGREEMENT, this::agreement));
        stages.add(new Stage(Part.REMARKS, () -> prompt("Inisial rilis", after("Inisial: "))));
        stages.add(new Stage(Part.REMARKS, () -> prompt("Foto menyusul", "Dok.Humas")));
        sample.stream()
                .dropWhile(line -> !line.startsWith("# "))
                .filter(line -> !line.isBlank())
                .forEach(line -> stages.add(new Stage(Part.LINES, () -> line(line))));
        text(FICTION)
                .lines()
                .forEach(line -> stages.add(new Stage(Part.FICTION, () -> line(line))));
        return stages;
    }

    private void header() {
        secretary
                .press(KeyCode.CONTROL, KeyCode.N)
                .type(after("Notula: "))
                .fill("new-kind", after("Jenis: "))
                .fill("new-date", after("Tanggal: "))
                .fill("new-place", after("Tempat: "))
                .press(KeyCode.ENTER);
    }

    private void participants() {
        secretary.press(KeyCode.F4);
        between(sample, "Peserta:", "Kesepahaman:")
                .forEach(line -> secretary.enter(line.replaceFirst("^- ", "")));
    }

    private void agreement() {
        List<String> agreement = between(sample, "Kesepahaman:", "# ").toList();
        secretary
                .command("Kesepahaman baru")
                .type(after("Kesepahaman: "))
                .fill("agreement-kind", after(agreement, "Jenis: "))
                .fill("agreement-parties", after(agreement, "Pihak: "))
                .fill("agreement-points", "");
        agreement.stream()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .map(line -> line.replaceFirst("^\\d+\\. ", ""))
                .forEach(secretary::enter);
        secretary.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void prompt(String command, String text) {
        secretary.command(command).type(text).press(KeyCode.ENTER);
    }

    private void line(String line) {
        if (!window.focused().equals("workspace-capture")) {
            secretary.press(KeyCode.CONTROL, KeyCode.L);
        }
        secretary.enter(line);
    }

    void undoAll() {
        while (window.session().undoableProperty().get().isPresent()) {
            secretary.press(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    void redoAll() {
        while (window.session().redoableProperty().get().isPresent()) {
            secretary.press(KeyCode.CONTROL, KeyCode.Y);
        }
    }

    void finalise() {
        secretary.find("#Audiensi Senkom");
        secretary.press(KeyCode.CONTROL, KeyCode.T).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.focused()).isEqualTo("review-confirm-yes");
        secretary.press(KeyCode.SPACE);
    }

    void makeDocuments() {
        secretary.command("Dokumen").press(KeyCode.CONTROL, KeyCode.G);
    }

    private String after(String label) {
        return after(sample, label);
    }

    private static String after(List<String> lines, String label) {
        return lines.stream()
                .filter(line -> line.startsWith(label))
                .findFirst()
                .orElseThrow()
                .substring(label.length());
    }

    private static Stream<String> between(List<String> lines, String first, String next) {
        return lines.stream()
                .dropWhile(line -> !line.startsWith(first))
                .skip(1)
                .takeWhile(line -> !line.startsWith(next))
                .filter(line -> !line.isBlank());
    }

    static String text(String resource) {
        try (InputStream in = SampleWork.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
