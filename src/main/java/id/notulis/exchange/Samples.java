package id.notulis.exchange;

import java.util.List;

/// The sample meetings that come with the program, in the notula text format.
///
/// They are two meetings that were reported in the press, with every fact of the reports and
/// nothing else; what the reports do not say is blank. What people said is told in other words than
/// the reports use, and only short phrases are quoted.
public final class Samples {

    private static final List<String> FILES =
            List.of(
                    "2023-12-04-koordinasi-lapas.notula.txt",
                    "2025-06-04-audiensi-senkom.notula.txt");

    private static final String TRIAL = "percobaan.notula.txt";

    private Samples() {}

    /// All of them, earliest meeting first.
    public static List<Sample> all() {
        return FILES.stream().map(file -> new Sample(file, Seeds.text(file))).toList();
    }

    /// An invented meeting in which nothing is missing, to try templates on.
    public static Sample trial() {
        return new Sample(TRIAL, Seeds.text(TRIAL));
    }

    /// One sample.
    ///
    /// @param file name of its file
    /// @param text the whole of it
    public record Sample(String file, String text) {}
}
