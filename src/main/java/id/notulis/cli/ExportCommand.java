package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import id.notulis.model.publication.Publication;
import id.notulis.report.Form;
import id.notulis.report.Format;
import id.notulis.work.ClassificationAdvice;
import id.notulis.work.ExportOrder;
import id.notulis.work.Issuer;
import id.notulis.work.LetterheadAdvice;
import id.notulis.work.OfficeProfiles;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// `export`: documents of one meeting, or one that stands over more than one.
final class ExportCommand implements Command {

    private static final String PARTNERS = "laporan";

    @Override
    public void declare(Declaration declaration) {
        declaration
                .operand("book")
                .optionalOperand("meeting")
                .repeatable("document", "kind", everyKind())
                .flag("all")
                .option("variant", "variant")
                .option("template", "template")
                .option("to", "target")
                .option("audience", "audience")
                .option("format", "format")
                .option("sign", "signers")
                .option("profile", "profile")
                .optionTold("from", "first-day", "date")
                .option("until", "date")
                .option("agreement", "number")
                .flag("open")
                .flag("overdue")
                .option("owner", "text")
                .option("today", "date");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        if (SurveyExport.isAskedFor(arguments)) {
            return new SurveyExport(arguments, workbench).run(console);
        }
        DocumentChoice choice = DocumentChoice.of(arguments);
        Audience readers = readers(arguments);
        Path target = Places.path(arguments.option("to").orElse(""));
        Optional<Path> template = template(arguments);
        try (Workspace book = workbench.open(Places.path(arguments.operand(0)))) {
            MeetingLine meeting = Meetings.named(arguments.operand(1), book, console);
            OfficeProfile office = office(arguments, book);
            List<Form> forms = choice.forms(office);
            if (template.isPresent() && Collections.disjoint(forms, Form.inWord())) {
                throw Stop.usage(Message.of("cli.template.text", forms.getFirst().kind().word()));
            }
            boolean file = isFile(target, forms, choice.asPages());
            ExportOrder usual = new ExportOrder(forms, template, readers, target, file);
            ExportOrder order = choice.asPages() ? usual.asPages() : usual;
            Dossier dossier = book.read(snapshot -> snapshot.dossier(meeting.id())).orElseThrow();
            Optional<List<Signatory>> signers =
                    arguments
                            .option("sign")
                            .map(words -> Signers.named(words, office, dossier.meeting()));
            LetterheadAdvice.of(office).forEach(console::tell);
            ClassificationAdvice.of(dossier.meeting(), forms).forEach(console::tell);
            workbench
                    .exporter(book)
                    .export(
                            dossier,
                            speaking(
                                            order,
                                            dossier,
                                            book.read(it -> it.publication(meeting.id())),
                                            arguments.has("all"),
                                            console)
                                    .issuedBy(
                                            new Issuer(
                                                    arguments
                                                            .option("profile")
                                                            .map(_ -> office.id()),
                                                    signers)),
                            console::tell)
                    .forEach(path -> console.print(path.toString()));
        }
        return ExitCode.DONE;
    }

    /// Every kind there is, for a message.
    private static String everyKind() {
        return DocumentChoice.everyKind() + ", rekap, monev";
    }

    /// The documents the meeting has something for. With `--all` the others are named and skipped;
    /// who asks for one by its name is told, and nothing is written.
    private static ExportOrder speaking(
            ExportOrder order,
            Dossier dossier,
            Publication publication,
            boolean all,
            Console console) {
        List<Form> silent =
                order.forms().stream()
                        .filter(form -> form.silence(dossier.meeting(), publication).isPresent())
                        .toList();
        List<Message> why =
                silent.stream()
                        .flatMap(form -> form.silence(dossier.meeting(), publication).stream())
                        .toList();
        if (!all && !silent.isEmpty()) {
            throw new Stop(ExitCode.REFUSED, why);
        }
        why.forEach(console::tell);
        return order.without(silent);
    }

    private static OfficeProfile office(Arguments arguments, Workspace book) {
        return arguments
                .option("profile")
                .map(name -> Profiles.named(new OfficeProfiles(book), name))
                .orElseGet(() -> book.read(Snapshot::activeProfile).orElseThrow());
    }

    /// Whether the target is the file of the one document, and not a folder. A file of another
    /// format, or for several documents, is a slip.
    private static boolean isFile(Path target, List<Form> forms, boolean asPages) {
        boolean named =
                Arrays.stream(Format.values())
                        .anyMatch(format -> target.toString().endsWith(format.suffix()));
        if (!named || Files.isDirectory(target)) {
            return false;
        }
        if (forms.size() > 1) {
            throw Stop.usage(Message.of("cli.target.single"));
        }
        String suffix = (asPages ? Format.PDF : forms.getFirst().format()).suffix();
        if (!target.toString().endsWith(suffix)) {
            throw Stop.usage(Message.of("cli.target.suffix", target, suffix));
        }
        return true;
    }

    /// The template of the user's that is to be used.
    ///
    /// @throws Stop when there is no such file
    static Optional<Path> template(Arguments arguments) {
        Optional<Path> template = arguments.option("template").map(Places::path);
        template.filter(path -> !Files.isRegularFile(path))
                .ifPresent(
                        path -> {
                            throw Stop.usage(Message.of("cli.file.missing", path));
                        });
        return template;
    }

    static Audience readers(Arguments arguments) {
        Optional<String> readers = arguments.option("audience");
        readers.filter(word -> !word.equals(PARTNERS))
                .ifPresent(
                        word -> {
                            throw Stop.usage(Message.of("cli.audience.unknown", word));
                        });
        return readers.isPresent() ? Audience.REPORT : Audience.INTERNAL;
    }
}
