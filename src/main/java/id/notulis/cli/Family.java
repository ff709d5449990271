package id.notulis.cli;

import id.notulis.i18n.Message;
import java.util.List;
import java.util.stream.Collectors;

/// A command that does several things, each named by its second word. By itself it only tells
/// which.
///
/// @param word its English name
/// @param parts what it consists of
record Family(String word, List<Part> parts) implements Command {

    /// The Word templates documents are made with.
    static final Family TEMPLATES =
            new Family(
                    "templates",
                    List.of(
                            new Part("list", "daftar", TemplatesList::new),
                            new Part("fields", "isian", TemplatesFields::new),
                            new Part("extract", "ambil", TemplatesExtract::new),
                            new Part("check", "periksa", TemplatesCheck::new),
                            new Part("put", "pasang", TemplatesPut::new),
                            new Part("revert", "kembalikan", TemplatesRevert::new)));

    /// The register of document numbers.
    static final Family NUMBERS =
            new Family(
                    "numbers",
                    List.of(
                            new Part("list", "daftar", NumbersList::new),
                            new Part("series", "seri", NumbersSeries::new),
                            new Part("add-series", "tambah-seri", NumbersAddSeries::new),
                            new Part("reserve", "ambil", NumbersReserve::new),
                            new Part("fill", "isi", NumbersFill::new),
                            new Part("cancel", "batalkan", NumbersCancel::new)));

    /// What an office puts on its papers.
    static final Family PROFILES =
            new Family(
                    "profiles",
                    List.of(
                            new Part("list", "daftar", ProfilesList::new),
                            new Part("show", "lihat", ProfilesShow::new),
                            new Part("put", "pasang", ProfilesPut::new),
                            new Part("use", "pakai", ProfilesUse::new)));

    @Override
    public void declare(Declaration declaration) {}

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        String words = parts.stream().map(Part::word).collect(Collectors.joining(", "));
        throw Stop.usage(
                Message.of("cli.part.missing", words),
                Message.of("cli.usage.hint", "notulis " + word));
    }
}
