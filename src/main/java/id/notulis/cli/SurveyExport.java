package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Audience;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.model.survey.SurveyKind;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.work.ExportSurveys;
import id.notulis.work.FindAgreement;
import id.notulis.work.OfficeProfiles;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `export` without a meeting: a document that stands over more than one.
final class SurveyExport {

    /// Options that belong to the documents of one meeting.
    private static final List<String> OF_A_MEETING = List.of("variant", "sign");

    private final Arguments arguments;
    private final Workbench workbench;

    SurveyExport(Arguments arguments, Workbench workbench) {
        this.arguments = arguments;
        this.workbench = workbench;
    }

    /// Whether that is what is asked for: no meeting is named, and a kind is that can do without.
    ///
    /// @throws Stop when a kind is asked for that cannot
    static boolean isAskedFor(Arguments arguments) {
        List<String> kinds = arguments.values("document");
        boolean meeting = arguments.optionalOperand(1).isPresent();
        List<String> alone = kinds.stream().filter(SurveyExport::standsAlone).toList();
        if (meeting && !alone.isEmpty()) {
            throw Stop.usage(Message.of("cli.survey.meeting", alone.getFirst()));
        }
        if (meeting) {
            return false;
        }
        if (kinds.size() != 1 || kind(kinds.getFirst()).isEmpty()) {
            throw Stop.usage(Message.of("cli.survey.none", words()));
        }
        return true;
    }

    /// The kinds of a survey, for a message.
    static String words() {
        return Arrays.stream(SurveyKind.values())
                .map(SurveyKind::word)
                .collect(Collectors.joining(", "));
    }

    private static Optional<SurveyKind> kind(String word) {
        return Arrays.stream(SurveyKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }

    /// The matrix is a document of a meeting, too.
    private static boolean standsAlone(String word) {
        return kind(word).filter(kind -> kind != SurveyKind.MATRIKS).isPresent();
    }

    ExitCode run(Console console) {
        SurveyKind kind = kind(arguments.values("document").getFirst()).orElseThrow();
        OF_A_MEETING.stream()
                .filter(option -> arguments.option(option).isPresent())
                .findFirst()
                .ifPresent(
                        option -> {
                            throw Stop.usage(Message.of("cli.survey.option", option, kind.word()));
                        });
        SurveyFormat format = format(kind);
        Optional<Path> template = ExportCommand.template(arguments);
        if (template.isPresent() && format == SurveyFormat.SHEETS) {
            throw Stop.usage(Message.of("cli.template.sheets"));
        }
        Path target = Places.path(arguments.option("to").orElse(""));
        boolean file = isFile(target, format);
        try (Workspace book = workbench.open(Places.path(arguments.operand(0)))) {
            Optional<Id> profile =
                    arguments
                            .option("profile")
                            .map(name -> Profiles.named(new OfficeProfiles(book), name).id());
            ExportSurveys surveys = workbench.exporter(book).surveys();
            ExportSurveys.Made made =
                    template.map(own -> surveys.with(own, console::tell))
                            .orElse(surveys)
                            .export(order(kind, book), format, profile, target, file);
            if (made.empty()) {
                console.tell(Message.of("survey.empty." + kind.word()));
            }
            console.print(made.file().toString());
        }
        return ExitCode.DONE;
    }

    private SurveyOrder order(SurveyKind kind, Workspace book) {
        Optional<LocalDate> from = arguments.option("from").map(Days::day);
        Optional<LocalDate> until = arguments.option("until").map(Days::day);
        Optional<Agreement> agreement =
                arguments.option("agreement").map(number -> agreement(number, book));
        return switch (kind) {
            case REKAP -> {
                if (from.isEmpty() || until.isEmpty()) {
                    throw Stop.usage(Message.of("cli.survey.span"));
                }
                yield new SurveyOrder.OfSpan(range(from.get(), until.get()));
            }
            case MONEV -> {
                Agreement one =
                        agreement.orElseThrow(() -> Stop.usage(Message.of("cli.survey.agreement")));
                DateRange usual =
                        book.read(it -> ExportSurveys.usualSpan(it, one, workbench.today()));
                LocalDate last = until.orElse(usual.last());
                LocalDate first = from.orElse(usual.first());
                yield new SurveyOrder.OfAgreement(
                        one.id(),
                        range(from.isEmpty() && first.isAfter(last) ? last : first, last));
            }
            case MATRIKS ->
                    new SurveyOrder.OfActions(
                            arguments.has("open"),
                            arguments.has("overdue"),
                            arguments.option("owner").orElse(""),
                            from.isEmpty() && until.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(
                                            range(
                                                    from.orElse(ExportSurveys.BEGINNING),
                                                    until.orElse(ExportSurveys.END))),
                            agreement.map(Agreement::id),
                            arguments.option("today").map(Days::day).orElseGet(workbench::today),
                            readers(),
                            Optional.empty());
        };
    }

    private Audience readers() {
        return ExportCommand.readers(arguments);
    }

    private static DateRange range(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw Stop.usage(Message.of("cli.survey.backwards", from, until));
        }
        return new DateRange(from, until);
    }

    private SurveyFormat format(SurveyKind kind) {
        List<SurveyFormat> formats = SurveyFormat.of(kind);
        return arguments
                .option("format")
                .map(
                        word ->
                                SurveyFormat.named(word)
                                        .filter(formats::contains)
                                        .orElseThrow(
                                                () ->
                                                        Stop.usage(
                                                                Message.of(
                                                                        "cli.format.unknown",
                                                                        word,
                                                                        kind.word(),
                                                                        formats.stream()
                                                                                .map(
                                                                                        SurveyFormat
                                                                                                ::word)
                                                                                .collect(
                                                                                        Collectors
                                                                                                .joining(
                                                                                                        ", "))))))
                .orElse(formats.getFirst());
    }

    private static boolean isFile(Path target, SurveyFormat format) {
        boolean named =
                Arrays.stream(SurveyFormat.values())
                        .anyMatch(one -> target.toString().endsWith(one.suffix()));
        if (!named || Files.isDirectory(target)) {
            return false;
        }
        if (!target.toString().endsWith(format.suffix())) {
            throw Stop.usage(Message.of("cli.target.suffix", target, format.suffix()));
        }
        return true;
    }

    private static Agreement agreement(String number, Workspace book) {
        return switch (new FindAgreement(book.read(Snapshot::agreements)).named(number)) {
            case FindAgreement.Found.One(Agreement agreement) -> agreement;
            case FindAgreement.Found.Unclear(boolean none, List<Agreement> candidates) -> {
                List<Message> messages = new ArrayList<>();
                messages.add(
                        Message.of(
                                candidates.isEmpty()
                                        ? "cli.agreement.nothing"
                                        : none ? "cli.agreement.unknown" : "cli.agreement.several",
                                number));
                TextTable.lines(
                                candidates.stream()
                                        .map(one -> List.of(one.number(), one.subject()))
                                        .toList())
                        .forEach(line -> messages.add(Message.of("cli.line", line)));
                throw new Stop(ExitCode.USAGE, messages);
            }
        };
    }
}
