package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.work.FieldShape;
import id.notulis.work.Forms;
import id.notulis.work.TemplateField;
import id.notulis.work.TemplateFields;
import java.util.List;
import java.util.Locale;

/// `templates fields`: what a template may name.
final class TemplatesFields implements Command {

    private static final int LONGEST_SAMPLE = 40;
    private static final String STEP = "  ";

    @Override
    public void declare(Declaration declaration) {
        declaration.optionalOperand("kind").option("variant", "variant").flag("json");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        TemplateFields known = TemplateFields.load();
        List<TemplateField> fields =
                arguments
                        .optionalOperand(0)
                        .map(text -> known.of(DocumentForms.named(text, arguments)))
                        .orElseGet(known::all);
        if (arguments.has("json")) {
            try (Json json = Json.to(console.out())) {
                json.array(fields, field -> write(json, field, console));
            }
            console.print("");
        } else {
            TextTable.lines(fields.stream().map(field -> row(field, console)).toList())
                    .forEach(console::print);
        }
        return ExitCode.DONE;
    }

    private static void write(Json json, TemplateField field, Console console) {
        json.text("name", field.name());
        json.word("type", field.shape());
        json.text("meaning", field.meaning().map(console::text));
        json.text("sample", field.sample());
        json.texts("documents", field.forms().stream().map(Forms::word).toList());
    }

    /// A list stands alone, its fields indented below it.
    private static List<String> row(TemplateField field, Console console) {
        String indent = STEP.repeat(field.depth());
        if (field.shape() == FieldShape.LIST) {
            return List.of(indent + field.name(), told(field, console), "");
        }
        String meaning = field.meaning().map(console::text).orElse("");
        String sample = field.shape() == FieldShape.TEXT ? sample(field) : told(field, console);
        return List.of(indent + "${" + field.name() + '}', meaning, sample);
    }

    private static String told(TemplateField field, Console console) {
        String shape = field.shape().name().toLowerCase(Locale.ROOT);
        return console.text(Message.of("cli.field." + shape));
    }

    private static String sample(TemplateField field) {
        String line = field.sample().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= LONGEST_SAMPLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SAMPLE)).strip() + '…';
    }
}
