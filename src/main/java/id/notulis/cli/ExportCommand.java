package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.overview.MeetingLine;
import id.notulis.report.Form;
import id.notulis.work.ExportOrder;
import id.notulis.work.LetterheadAdvice;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `export`: documents of one meeting.
final class ExportCommand implements Command {

    private static final String SUFFIX = ".docx";
    private static final String FORMAT = "docx";
    private static final String PARTNERS = "laporan";

    @Override
    public void declare(Declaration declaration) {
        declaration
                .operand("book")
                .operand("meeting")
                .repeatable("document", "kind", kinds())
                .flag("all")
                .option("variant", "variant")
                .option("template", "template")
                .option("to", "target")
                .option("audience", "audience")
                .option("format", "format");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        ExportOrder order = order(arguments);
        try (Workspace book = workbench.open(Places.path(arguments.operand(0)))) {
            MeetingLine meeting = Meetings.named(arguments.operand(1), book, console);
            Dossier dossier = book.read(snapshot -> snapshot.dossier(meeting.id())).orElseThrow();
            book.read(Snapshot::activeProfile)
                    .map(LetterheadAdvice::of)
                    .ifPresent(advice -> advice.forEach(console::tell));
            workbench
                    .exporter(book)
                    .export(dossier, order)
                    .forEach(file -> console.print(file.toString()));
        }
        return ExitCode.DONE;
    }

    private static ExportOrder order(Arguments arguments) {
        requireFormat(arguments);
        List<Form> forms = forms(arguments);
        Path target = Places.path(arguments.option("to").orElse(""));
        boolean file = target.toString().endsWith(SUFFIX) && !Files.isDirectory(target);
        if (file && forms.size() > 1) {
            throw Stop.usage(Message.of("cli.target.single"));
        }
        Optional<Path> template = arguments.option("template").map(Places::path);
        template.filter(path -> !Files.isRegularFile(path))
                .ifPresent(
                        path -> {
                            throw Stop.usage(Message.of("cli.file.missing", path));
                        });
        return new ExportOrder(forms, template, readers(arguments), target, file);
    }

    private static void requireFormat(Arguments arguments) {
        arguments
                .option("format")
                .filter(format -> !format.equals(FORMAT))
                .ifPresent(
                        format -> {
                            throw Stop.usage(Message.of("cli.format.unknown", format));
                        });
    }

    private static Audience readers(Arguments arguments) {
        Optional<String> readers = arguments.option("audience");
        readers.filter(word -> !word.equals(PARTNERS))
                .ifPresent(
                        word -> {
                            throw Stop.usage(Message.of("cli.audience.unknown", word));
                        });
        return readers.isPresent() ? Audience.REPORT : Audience.INTERNAL;
    }

    private static List<Form> forms(Arguments arguments) {
        List<String> words = arguments.values("document");
        if (words.isEmpty() && !arguments.has("all")) {
            throw Stop.usage(Message.of("cli.kind.missing", kinds()));
        }
        if (!words.isEmpty() && arguments.has("all")) {
            throw Stop.usage(Message.of("cli.kind.either"));
        }
        List<DocumentKind> kinds =
                words.isEmpty()
                        ? List.of(DocumentKind.values())
                        : words.stream().distinct().map(ExportCommand::kind).toList();
        Optional<String> variant = arguments.option("variant");
        variant.ifPresent(name -> requireVariant(name, kinds));
        return kinds.stream()
                .map(
                        kind ->
                                variant.flatMap(name -> Form.named(kind, name))
                                        .orElseGet(() -> Form.allOf(kind).getFirst()))
                .toList();
    }

    private static DocumentKind kind(String word) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Stop.usage(Message.of("cli.kind.unknown", word, kinds())));
    }

    /// A variant has to be one of at least one of the documents asked for.
    private static void requireVariant(String name, List<DocumentKind> kinds) {
        if (kinds.stream().noneMatch(kind -> Form.named(kind, name).isPresent())) {
            String known =
                    kinds.stream()
                            .flatMap(kind -> Form.allOf(kind).stream())
                            .map(Form::variant)
                            .collect(Collectors.joining(", "));
            throw Stop.usage(Message.of("cli.variant.unknown", name, known));
        }
    }

    private static String kinds() {
        return Arrays.stream(DocumentKind.values())
                .map(DocumentKind::word)
                .collect(Collectors.joining(", "));
    }
}
