package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.report.WordForm;
import id.notulis.work.ExtractTemplate;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.Optional;

/// `templates extract`: a template as a Word file to be changed.
final class TemplatesExtract implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration
                .operand("kind")
                .option("variant", "variant")
                .option("to", "template")
                .option("book", "book")
                .flag("force");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        Path file =
                arguments
                        .option("to")
                        .map(Places::path)
                        .orElseThrow(() -> Stop.usage(Message.of("cli.template.where")));
        boolean replacing = arguments.has("force");
        Optional<Path> path = arguments.option("book").map(Places::path);
        if (path.isPresent()) {
            try (Workspace book = workbench.read(path.get())) {
                WordForm form = DocumentForms.named(arguments.operand(0), arguments, book);
                ExtractTemplate.inForce(book, form, file, replacing);
            }
        } else {
            WordForm form = DocumentForms.named(arguments.operand(0), arguments);
            ExtractTemplate.builtIn(form, file, replacing);
        }
        console.print(file.toString());
        return ExitCode.DONE;
    }
}
