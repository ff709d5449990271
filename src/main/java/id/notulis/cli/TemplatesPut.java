package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.report.Form;
import id.notulis.work.Forms;
import id.notulis.work.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;

/// `templates put`: a template of one's own into a book.
final class TemplatesPut implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration
                .operand("book")
                .operand("kind")
                .operand("template")
                .option("variant", "variant");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        Form form = DocumentForms.named(arguments.operand(1), arguments);
        Path file = Places.path(arguments.operand(2));
        if (!Files.isRegularFile(file)) {
            throw Stop.usage(Message.of("cli.file.missing", file));
        }
        try (Workspace book = workbench.open(Places.path(arguments.operand(0)))) {
            workbench.templates(book).put(form, file);
        }
        console.print(Message.of("cli.template.put", Forms.name(form), file.getFileName()));
        return ExitCode.DONE;
    }
}
