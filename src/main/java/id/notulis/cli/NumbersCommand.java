package id.notulis.cli;

import id.notulis.i18n.Message;
import java.util.List;
import java.util.stream.Collectors;

/// `numbers`: the register of document numbers. Does nothing by itself.
final class NumbersCommand implements Command {

    static final List<Part> PARTS =
            List.of(
                    new Part("list", "daftar", NumbersList::new),
                    new Part("series", "seri", NumbersSeries::new),
                    new Part("add-series", "tambah-seri", NumbersAddSeries::new),
                    new Part("reserve", "ambil", NumbersReserve::new),
                    new Part("fill", "isi", NumbersFill::new),
                    new Part("cancel", "batalkan", NumbersCancel::new));

    @Override
    public void declare(Declaration declaration) {}

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        String parts = PARTS.stream().map(Part::word).collect(Collectors.joining(", "));
        throw Stop.usage(
                Message.of("cli.part.missing", parts),
                Message.of("cli.usage.hint", "notulis numbers"));
    }
}
