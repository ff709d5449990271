package id.notulis.bench;

import id.notulis.model.document.DocumentKind;
import id.notulis.util.AtomicFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How long a whole process takes that writes one document, against one that only opens the book.
/// Both run in turn, with the same options of the JVM, so that the ratio holds on a busy machine.
final class ColdExport {

    static final int RUNS = 15;
    static final int FEWER_RUNS = 7;
    private static final int WARM_UP = 2;

    private final Path target;
    private final Path classes;
    private final Path folder;
    private final Path book;

    private ColdExport(Path target, Path classes, Path folder) {
        this.target = target;
        this.classes = classes;
        this.folder = folder;
        this.book = folder.resolve("contoh.notulis");
    }

    /// @param target where the build put the program
    /// @param classes where this class was compiled to
    /// @return the rows of a table
    static List<String> measure(Path target, Path classes)
            throws IOException, InterruptedException {
        ColdExport bench =
                new ColdExport(
                        target.toAbsolutePath(),
                        classes,
                        Files.createTempDirectory("notulis-bench"));
        bench.run(bench.java(true, "-jar", bench.jar(), "demo", bench.folder.toString()));
        return List.of(
                bench.compare("with the start cache of the build", true),
                bench.compare("without it", false));
    }

    /// All documents of a meeting in one process, against its dearest one and the writing of the
    /// same files.
    ///
    /// @return the row of a table
    static String all(Path target, Path classes) throws IOException, InterruptedException {
        ColdExport bench =
                new ColdExport(
                        target.toAbsolutePath(),
                        classes,
                        Files.createTempDirectory("notulis-bench"));
        bench.run(bench.java(true, "-jar", bench.jar(), "demo", bench.folder.toString()));
        Path first = Files.createDirectory(bench.folder.resolve("semua"));
        bench.run(bench.export(first, "--all"));
        long dearest = 0;
        String kind = "";
        for (DocumentKind candidate : DocumentKind.values()) {
            if (made(first, candidate)) {
                long cost = bench.repeated("--document", candidate.word());
                kind = cost > dearest ? candidate.word() : kind;
                dearest = Math.max(dearest, cost);
            }
        }
        long all = bench.repeated("--all");
        long writing = bench.writing(first);
        return String.format(
                Locale.ROOT,
                "| %d | %s | %d | %d | %.2f |",
                all / 1_000_000,
                kind,
                dearest / 1_000_000,
                writing / 1_000_000,
                (double) (all - writing) / dearest);
    }

    private static boolean made(Path folder, DocumentKind kind) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(
                    it -> it.getFileName().toString().matches(".*_" + kind.word() + "[-_].*"));
        }
    }

    /// Median of some processes, each into a folder of its own.
    private long repeated(String... what) throws IOException, InterruptedException {
        long[] cost = new long[FEWER_RUNS];
        for (int run = 0; run < cost.length; run++) {
            cost[run] = run(export(Files.createTempDirectory(folder, "kali"), what));
        }
        return median(cost);
    }

    /// Median of writing what lies in a folder as the program writes files.
    private long writing(Path made) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                contents.add(Files.readAllBytes(file));
            }
        }
        long[] cost = new long[FEWER_RUNS];
        for (int run = 0; run < cost.length; run++) {
            Path to = Files.createTempDirectory(folder, "tulis");
            long start = System.nanoTime();
            for (int number = 0; number < contents.size(); number++) {
                byte[] content = contents.get(number);
                AtomicFile.write(to.resolve(number + ".docx"), out -> out.write(content));
            }
            cost[run] = System.nanoTime() - start;
        }
        return median(cost);
    }

    private String compare(String name, boolean cache) throws IOException, InterruptedException {
        long[] open = new long[RUNS];
        long[] export = new long[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            // No line of a document log may make the next export do less.
            Path to = Files.createDirectory(folder.resolve(name.length() + "-" + (run + WARM_UP)));
            long opened = run(open());
            long exported = run(export(cache, to, "--document", "notulen"));
            if (run >= 0) {
                open[run] = opened;
                export[run] = exported;
            }
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.2f |",
                name,
                median(export) / 1_000_000,
                median(open) / 1_000_000,
                (double) median(export) / median(open));
    }

    private List<String> open() {
        String classPath = classes.toAbsolutePath() + File.pathSeparator + jar();
        return java(
                false,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                "id.notulis.bench.OpenBook",
                book.toString());
    }

    private List<String> export(Path to, String... what) {
        return export(true, to, what);
    }

    private List<String> export(boolean cache, Path to, String... what) {
        List<String> line = new ArrayList<>(java(cache, "-jar", jar()));
        line.addAll(List.of("export", book.toString(), "2025-06-04"));
        line.addAll(List.of(what));
        line.addAll(List.of("--to", to.toString()));
        return line;
    }

    private List<String> java(boolean cache, String... arguments) {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC"));
        line.addAll(unpackedLibrary());
        if (cache) {
            line.add("-XX:AOTCache=" + target.resolve("notulis.aot"));
            line.add("-Xlog:disable");
        }
        line.addAll(Arrays.asList(arguments));
        return line;
    }

    /// As packaging/notulis names it; on the systems it does not know, both processes unpack it.
    private List<String> unpackedLibrary() {
        Path library = target.resolve("native/Linux/x86_64/libsqlitejdbc.so");
        boolean fits =
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64");
        return fits
                ? List.of(
                        "-Dorg.sqlite.lib.path=" + library.getParent(),
                        "-Dorg.sqlite.lib.name=" + library.getFileName())
                : List.of();
    }

    private String jar() {
        return target.resolve("notulis.jar").toString();
    }

    /// @return nanoseconds from start to end
    private long run(List<String> line) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(line)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException(exit + " from " + String.join(" ", line));
        }
        return System.nanoTime() - start;
    }

    private static long median(long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
