package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.document.OwnTemplate;
import id.notulis.report.WordForm;
import id.notulis.work.Forms;
import id.notulis.work.TemplateLine;
import id.notulis.work.Workspace;
import java.util.Optional;

/// `templates revert`: back to the template before.
final class TemplatesRevert implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration
                .operand("book")
                .operand("kind")
                .option("variant", "variant")
                .flag("all", "revert");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        try (Workspace book = workbench.open(Places.path(arguments.operand(0)))) {
            WordForm form = DocumentForms.named(arguments.operand(1), arguments, book);
            console.print(told(form, workbench.templates(book).revert(form, arguments.has("all"))));
        }
        return ExitCode.DONE;
    }

    private static Message told(WordForm form, Optional<TemplateLine> now) {
        String document = Forms.name(form);
        return now.map(
                        line ->
                                line.own()
                                        .map(OwnTemplate::fileName)
                                        .map(name -> Message.of("cli.template.put", document, name))
                                        .orElseGet(() -> Message.of("cli.template.back", document)))
                .orElseGet(() -> Message.of("cli.template.already", document));
    }
}
