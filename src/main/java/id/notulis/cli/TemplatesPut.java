package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.report.WordForm;
import id.notulis.work.Forms;
import id.notulis.work.TemplateReport;
import id.notulis.work.Workspace;
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
        Path file = Places.file(arguments.operand(2));
        try (Workspace book = workbench.open(Places.path(arguments.operand(0)))) {
            WordForm form = DocumentForms.named(arguments.operand(1), arguments, book);
            TemplateReport report = workbench.templates(book).put(form, file);
            TemplatesCheck.tell(report, console);
            if (report.refused()) {
                console.tell(Message.of("cli.template.kept", Forms.name(form)));
                return ExitCode.REFUSED;
            }
            console.print(Message.of("cli.template.put", Forms.name(form), file.getFileName()));
        }
        return ExitCode.DONE;
    }
}
