package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.report.WordForm;
import id.notulis.work.CheckTemplate;
import id.notulis.work.Forms;
import id.notulis.work.TemplateReport;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.Optional;

/// `templates check`: whether a template can be used, and what comes of it.
final class TemplatesCheck implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration
                .operand("template")
                .option("document", "kind", DocumentForms.kinds())
                .option("variant", "variant")
                .option("book", "book")
                .option("meeting", "meeting");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        Path file = Places.file(arguments.operand(0));
        Optional<String> document = arguments.option("document");
        TemplateReport report =
                arguments
                        .option("book")
                        .map(book -> withBook(file, book, arguments, workbench, console))
                        .orElseGet(
                                () ->
                                        new CheckTemplate(
                                                        file,
                                                        document.map(
                                                                text ->
                                                                        DocumentForms.named(
                                                                                text, arguments)))
                                                .alone());
        String checkedAs = Forms.name(report.form());
        console.print(
                report.guessed()
                        ? Message.of("cli.template.guessed", checkedAs)
                        : Message.of("cli.template.as", checkedAs));
        tell(report, console);
        report.trials().forEach(console::print);
        if (report.refused()) {
            return ExitCode.REFUSED;
        }
        console.print(Message.of("cli.template.fit"));
        return ExitCode.DONE;
    }

    private static TemplateReport withBook(
            Path file, String path, Arguments arguments, Workbench workbench, Console console) {
        try (Workspace book = workbench.read(Places.path(path))) {
            Optional<Id> meeting =
                    arguments.option("meeting").map(it -> Meetings.named(it, book, console).id());
            Optional<WordForm> form =
                    arguments
                            .option("document")
                            .map(text -> DocumentForms.named(text, arguments, book));
            return new CheckTemplate(file, form).with(book, meeting);
        }
    }

    static void tell(TemplateReport report, Console console) {
        report.problems().forEach(console::tell);
        report.warnings()
                .forEach(warning -> console.tell(Message.of("cli.template.warning", warning)));
    }
}
