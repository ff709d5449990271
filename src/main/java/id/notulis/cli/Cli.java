package id.notulis.cli;

import id.notulis.i18n.Language;
import id.notulis.i18n.Message;
import id.notulis.i18n.Messages;
import id.notulis.work.BookFailure;
import id.notulis.work.NumberRefused;
import id.notulis.work.OutputFailure;
import id.notulis.work.Refused;
import id.notulis.work.TemplateRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Runs one command line from its arguments to its exit code.
public final class Cli {

    private static final String PROGRAM = "notulis";

    private final Surroundings surroundings;
    private final Workbench.Maker workbenches;
    private final FaultLog faults;

    public Cli(Surroundings surroundings, Workbench.Maker workbenches, FaultLog faults) {
        this.surroundings = surroundings;
        this.workbenches = workbenches;
        this.faults = faults;
    }

    /// Runs a command line. Nothing is ever thrown.
    ///
    /// @return the exit code of the process
    public int run(List<String> arguments, Terminal terminal) {
        Invocation invocation = Invocation.of(arguments);
        Language language = named(invocation).orElseGet(surroundings::language);
        Console console = new Console(terminal, Messages.in(language));
        return ended(() -> run(invocation, console), console);
    }

    /// Shows a window, which is no command, and tells like one what goes wrong.
    ///
    /// @param window shows it until it is closed; why it could not be shown, if so
    /// @return the exit code of the process
    public int show(Supplier<Optional<Message>> window, Terminal terminal) {
        Console console = new Console(terminal, Messages.in(surroundings.language()));
        return ended(
                () -> {
                    Optional<Message> unseen = window.get();
                    unseen.ifPresent(console::tell);
                    return unseen.isPresent() ? ExitCode.OUTPUT : ExitCode.DONE;
                },
                console);
    }

    private int ended(Supplier<ExitCode> work, Console console) {
        ExitCode exitCode = guarded(work, console);
        if (!console.flush() && exitCode == ExitCode.DONE) {
            console.tell(Message.of("cli.output.stream"));
            console.flush();
            exitCode = ExitCode.OUTPUT;
        }
        return exitCode.number();
    }

    private ExitCode guarded(Supplier<ExitCode> work, Console console) {
        try {
            return work.get();
        } catch (Stop stop) {
            stop.messages().forEach(console::tell);
            return stop.exitCode();
        } catch (OutputFailure failure) {
            console.tell(failure.told());
            return ExitCode.OUTPUT;
        } catch (TemplateRefused refused) {
            refused.told().forEach(console::tell);
            return ExitCode.REFUSED;
        } catch (Refused refused) {
            console.tell(refused.told());
            return ExitCode.REFUSED;
        } catch (NumberRefused refused) {
            console.tell(refused.told());
            return ExitCode.REFUSED;
        } catch (BookFailure failure) {
            console.tell(failure.told());
            return exitCode(failure.reason());
        } catch (RuntimeException | Error fault) {
            FaultLog.Note note = faults.record(fault);
            console.tell(Message.of("cli.fault", note.code(), note.file()));
            return ExitCode.UNEXPECTED;
        }
    }

    private static ExitCode exitCode(BookFailure.Reason reason) {
        return switch (reason) {
            case MISSING -> ExitCode.USAGE;
            case NOT_A_BOOK, NEWER, DAMAGED, LOCKED -> ExitCode.BOOK;
            case UNWRITABLE -> ExitCode.OUTPUT;
        };
    }

    private ExitCode run(Invocation invocation, Console console) {
        if (invocation.language().isPresent() && named(invocation).isEmpty()) {
            throw Stop.usage(Message.of("cli.language.unknown", invocation.language().get()));
        }
        Optional<Verb> verb = invocation.command().map(Cli::verb);
        Invocation inner =
                verb.isPresent() && !verb.get().parts().isEmpty()
                        ? Invocation.of(invocation.rest())
                        : new Invocation(Optional.empty(), Optional.empty(), invocation.rest());
        Asked asked = new Asked(verb, inner.command().map(word -> part(verb.orElseThrow(), word)));
        Arguments arguments = parse(asked, inner.rest(), console);
        if (arguments.has("help")) {
            console.printRaw(new Usage(console.messages()).of(asked));
            return ExitCode.DONE;
        }
        if (arguments.has("version")) {
            console.print(PROGRAM + ' ' + surroundings.version());
            return ExitCode.DONE;
        }
        Command command =
                asked.command().orElseThrow(() -> Stop.usage(Message.of("cli.command.missing")));
        Workbench workbench = workbenches.make(surroundings.now(arguments.option("clock")));
        return command.run(arguments, workbench, console);
    }

    private static Verb verb(String word) {
        return Verb.named(word)
                .orElseThrow(
                        () ->
                                Stop.usage(
                                        Nearest.to(word, Verb.words())
                                                .map(near -> unknown(word, near))
                                                .orElseGet(() -> unknown(word))));
    }

    private static Part part(Verb verb, String word) {
        return verb.parts().stream()
                .filter(part -> part.goesBy(word))
                .findFirst()
                .orElseThrow(() -> Stop.usage(unknownPart(verb, word)));
    }

    private static Message unknownPart(Verb verb, String word) {
        String asked = verb.word() + ' ' + word;
        List<String> known = verb.parts().stream().flatMap(part -> part.words().stream()).toList();
        return Nearest.to(word, known)
                .map(near -> unknown(asked, verb.word() + ' ' + near))
                .orElseGet(() -> unknown(asked));
    }

    private static Message unknown(String word) {
        return Message.of("cli.command.unknown", word);
    }

    private static Message unknown(String word, String near) {
        return Message.of("cli.command.unknown.near", word, near);
    }

    private static Arguments parse(Asked asked, List<String> arguments, Console console) {
        try {
            return new Arguments(parser(asked.spec()).parseArgs(arguments.toArray(String[]::new)));
        } catch (ParameterException _) {
            throw Stop.usage(
                    complaint(asked.spec(console.messages()), arguments),
                    Message.of("cli.usage.hint", asked.name()));
        }
    }

    /// What is wrong, found once more with a parser that knows the words for it.
    private static Message complaint(CommandSpec told, List<String> arguments) {
        try {
            parser(told).parseArgs(arguments.toArray(String[]::new));
            return Message.of("cli.arguments.unreadable");
        } catch (ParameterException complaint) {
            return ParserComplaint.of(complaint);
        }
    }

    private static CommandLine parser(CommandSpec spec) {
        return new CommandLine(spec).setExpandAtFiles(false).setInterpolateVariables(false);
    }

    private static Optional<Language> named(Invocation invocation) {
        return invocation
                .language()
                .flatMap(
                        code ->
                                Arrays.stream(Language.values())
                                        .filter(language -> language.code().equals(code))
                                        .findFirst());
    }
}
