package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.document.OwnTemplate;
import id.notulis.work.OwnTemplates;
import id.notulis.work.TemplateLine;
import id.notulis.work.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// `templates list`: which template each document is made with.
final class TemplatesList implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.optionalOperand("book").flag("json");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        List<TemplateLine> lines = lines(arguments, workbench);
        if (arguments.has("json")) {
            try (Json json = Json.to(console.out())) {
                json.array(lines, line -> write(json, line, workbench));
            }
            console.print("");
        } else {
            TextTable.lines(lines.stream().map(line -> row(line, workbench, console)).toList())
                    .forEach(console::print);
        }
        return ExitCode.DONE;
    }

    private static List<TemplateLine> lines(Arguments arguments, Workbench workbench) {
        Optional<String> path = arguments.optionalOperand(0);
        if (path.isEmpty()) {
            return OwnTemplates.builtIn();
        }
        try (Workspace book = workbench.read(Places.path(path.get()))) {
            return workbench.templates(book).lines();
        }
    }

    private static void write(Json json, TemplateLine line, Workbench workbench) {
        Optional<OwnTemplate> own = line.own();
        json.text("kind", line.form().kindWord());
        json.text("variant", line.form().variant());
        json.text("source", own.isPresent() ? "own" : "built_in");
        json.text("file_name", own.map(OwnTemplate::fileName));
        json.date("date", own.map(template -> day(template, workbench)));
        json.text("sha256", own.map(OwnTemplate::sha256));
        json.number("former", line.former());
    }

    private static List<String> row(TemplateLine line, Workbench workbench, Console console) {
        String kind = line.form().kindWord();
        String variant = line.form().variant();
        if (line.own().isEmpty()) {
            return List.of(kind, variant, console.text(Message.of("cli.template.builtin")), "", "");
        }
        OwnTemplate own = line.own().get();
        String former =
                line.former() == 0
                        ? ""
                        : console.text(Message.of("cli.template.former", line.former()));
        return List.of(kind, variant, own.fileName(), day(own, workbench).toString(), former);
    }

    private static LocalDate day(OwnTemplate template, Workbench workbench) {
        return template.put().atZone(workbench.zone()).toLocalDate();
    }
}
