package id.notulis.cli;

import id.notulis.i18n.Message;
import java.util.List;
import java.util.stream.Collectors;

/// `templates`: the Word templates documents are made with. Does nothing by itself.
final class TemplatesCommand implements Command {

    static final List<Part> PARTS =
            List.of(
                    new Part("list", "daftar", TemplatesList::new),
                    new Part("fields", "isian", TemplatesFields::new),
                    new Part("extract", "ambil", TemplatesExtract::new),
                    new Part("check", "periksa", TemplatesCheck::new),
                    new Part("put", "pasang", TemplatesPut::new),
                    new Part("revert", "kembalikan", TemplatesRevert::new));

    @Override
    public void declare(Declaration declaration) {}

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        String parts = PARTS.stream().map(Part::word).collect(Collectors.joining(", "));
        throw Stop.usage(
                Message.of("cli.part.missing", parts),
                Message.of("cli.usage.hint", "notulis templates"));
    }
}
