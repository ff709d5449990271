package id.notulis.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long a whole process takes that writes one document, against one that only opens the book.
/// Both run in turn, with the same options of the JVM, so that the ratio holds on a busy machine.
final class ColdExport {

    static final int RUNS = 15;
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

    private String compare(String name, boolean cache) throws IOException, InterruptedException {
        long[] open = new long[RUNS];
        long[] export = new long[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            // No line of a document log may make the next export do less.
            Path to = Files.createDirectory(folder.resolve(name.length() + "-" + (run + WARM_UP)));
            long opened = run(open());
            long exported = run(export(cache, to));
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

    private List<String> export(boolean cache, Path to) {
        String[] command = {"export", book.toString(), "2025-06-04", "--document", "notulen"};
        List<String> line = new ArrayList<>(java(cache, "-jar", jar()));
        line.addAll(List.of(command));
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
