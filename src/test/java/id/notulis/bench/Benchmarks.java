package id.notulis.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs all of them one after the other and writes their figures as tables.
///
/// Milliseconds say something about the machine, ratios about the program: both sides of a ratio
/// are medians of the same run.
final class Benchmarks {

    private final Path target;
    private final Path classes;
    private final List<String> lines = new ArrayList<>();

    private Benchmarks(Path target, Path classes) {
        this.target = target;
        this.classes = classes;
    }

    /// @param args the folder the build writes to, where `bench.md` is put; the one of these
    ///   classes
    public static void main(String[] args)
            throws IOException,
                    InterruptedException,
                    RunnerException,
                    RefusedDocumentException,
                    TemplateException,
                    FaultyDocumentException {
        Benchmarks benchmarks = new Benchmarks(Path.of(args[0]), Path.of(args[1]));
        benchmarks.setting();
        benchmarks.documents();
        benchmarks.rows();
        benchmarks.pages();
        benchmarks.heap();
        benchmarks.window();
        benchmarks.search();
        benchmarks.cold();
        Path written = benchmarks.target.resolve("bench.md");
        Files.write(written, benchmarks.lines);
        System.out.println(Files.readString(written));
    }

    private void setting() {
        Runtime machine = Runtime.getRuntime();
        lines.add("# Measured");
        lines.add("");
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%s %s, %d processors, Java %s.",
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        machine.availableProcessors(),
                        Runtime.version()));
    }

    private void documents() throws RunnerException {
        table(
                "One document, warm",
                "Baseline: `ZipOutputStream`, level 6, the same entries with the same bytes,"
                        + " pictures stored. Medians in microseconds.",
                "form | baseline | from data | ratio | from the meeting | ratio");
        String[] forms = Export.forms().stream().map(Enum::name).toArray(String[]::new);
        Map<String, Map<String, Double>> medians =
                medians(options(Export.class).param("form", forms).build(), "form");
        for (String form : forms) {
            Map<String, Double> of = medians.getOrDefault(form, Map.of());
            double baseline = of.getOrDefault("baseline", Double.NaN);
            double document = of.getOrDefault("document", Double.NaN);
            double meeting = of.getOrDefault("meeting", Double.NaN);
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.0f | %.0f | %.2f | %.0f | %.2f |",
                            form,
                            baseline,
                            document,
                            document / baseline,
                            meeting,
                            meeting / baseline));
        }
    }

    private void rows() throws RunnerException {
        table(
                "Rows of a table, warm",
                "The attendance list. Medians in microseconds.",
                "rows | baseline | document | ratio | a row");
        Map<String, Map<String, Double>> medians = medians(options(Rows.class).build(), "rows");
        for (int rows : List.of(Rows.FEW, Rows.MANY)) {
            Map<String, Double> of = medians.getOrDefault(Integer.toString(rows), Map.of());
            double baseline = of.getOrDefault("baseline", Double.NaN);
            double document = of.getOrDefault("table", Double.NaN);
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "| %d | %.0f | %.0f | %.2f | %.2f |",
                            rows,
                            baseline,
                            document,
                            document / baseline,
                            document / rows));
        }
    }

    private void pages()
            throws RunnerException,
                    IOException,
                    RefusedDocumentException,
                    TemplateException,
                    FaultyDocumentException {
        table(
                "Laying pages out, warm",
                "Minutes from the Word file to pages ready to be drawn. Medians in microseconds;"
                        + " the ratio is that of a page to a page of the shortest.",
                "pages | layout | a page | ratio");
        Map<String, Map<String, Double>> medians = medians(options(Pages.class).build(), "pages");
        double first = Double.NaN;
        for (int about : Pages.SIZES) {
            int pages = Pages.count(about);
            double layout =
                    medians.getOrDefault(Integer.toString(about), Map.of())
                            .getOrDefault("layout", Double.NaN);
            double page = layout / pages;
            first = Double.isNaN(first) ? page : first;
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "| %d | %.0f | %.0f | %.2f |",
                            pages,
                            layout,
                            page,
                            page / first));
        }
    }

    private void heap() throws IOException, InterruptedException {
        table(
                "Live heap",
                "After that many documents in one process, in kilobytes.",
                LiveHeap.FEW + " | " + LiveHeap.MANY + " | ratio");
        String[] live = apart(LiveHeap.class, List.of()).getFirst().split(" ");
        double few = Double.parseDouble(live[0]);
        double many = Double.parseDouble(live[1]);
        lines.add(
                String.format(
                        Locale.ROOT,
                        "| %.0f | %.0f | %.2f |",
                        few / 1024,
                        many / 1024,
                        many / few));
    }

    private void window() throws IOException, InterruptedException {
        table(
                "The window, warm",
                "Work for one key, one Enter, one opened list and one step of the wheel, up to the"
                        + " end of the pulse's hand-over, all on one thread, in its processor time;"
                        + " the time on the clock with it, for the list until it is painted."
                        + " Milliseconds.",
                "what | small, median | 99 % | large, median | 99 % | ratio of medians | of 99 %");
        // and with the memory that packaging/notulis gives the window
        List<String> headless =
                List.of(
                        "-Xmn256m",
                        "-Djava.awt.headless=true",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw");
        lines.addAll(apart(WindowWork.class, headless));
        lines.addAll(apart(ActionScroll.class, headless));
    }

    private void search() throws IOException, InterruptedException {
        table(
                "Search as one types, 10,000 meetings with 200,000 lines",
                "Baseline: the statements quick find sends, their rows read and nothing done with"
                        + " them, by turns with it. Milliseconds.",
                "what | bare, median | 99 % | search, median | 99 % | ratio of medians | of 99 %");
        lines.addAll(apart(SearchAsTyped.class, List.of()));
    }

    /// The lines a class prints that runs in a process of its own.
    private static List<String> apart(Class<?> main, List<String> options)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        Files.createTempDirectory("notulis-bench").toString()));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> said =
                new String(process.getInputStream().readAllBytes(), UTF_8).strip().lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("nothing was measured by " + main.getSimpleName());
        }
        return said;
    }

    private void cold() throws IOException, InterruptedException {
        table(
                "A whole process",
                "One document, against a process that only opens the same book with the same"
                        + " options of the JVM. Medians of "
                        + ColdExport.RUNS
                        + " in turn, in milliseconds.",
                "start | export | opening | ratio");
        lines.addAll(ColdExport.measure(target, classes));
        table(
                "All documents of a meeting in one process",
                "Against the process that makes its dearest one; writing is that of the same files"
                        + " by a process that runs already, and is taken off before the ratio."
                        + " Medians of "
                        + ColdExport.FEWER_RUNS
                        + ", in milliseconds.",
                "all | dearest kind | its process | writing | ratio");
        lines.add(ColdExport.all(target, classes));
    }

    private void table(String title, String about, String columns) {
        lines.addAll(List.of("", "## " + title, "", about, "", "| " + columns + " |"));
        lines.add("|" + "---|".repeat(columns.split("\\|").length));
    }

    private static ChainedOptionsBuilder options(Class<?> bench) {
        return new OptionsBuilder()
                .include("\\." + bench.getSimpleName() + "\\.")
                .forks(1)
                .jvmArgsAppend("-XX:+UseSerialGC")
                .warmupIterations(6)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .shouldDoGC(true);
    }

    /// Medians by parameter, then by name of the method.
    private static Map<String, Map<String, Double>> medians(Options options, String parameter)
            throws RunnerException {
        Collection<RunResult> results = new Runner(options).run();
        Map<String, Map<String, Double>> medians = new TreeMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            medians.computeIfAbsent(result.getParams().getParam(parameter), _ -> new TreeMap<>())
                    .put(
                            benchmark.substring(benchmark.lastIndexOf('.') + 1),
                            result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        return medians;
    }
}
