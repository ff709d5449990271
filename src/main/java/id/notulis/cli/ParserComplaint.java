package id.notulis.cli;

import id.notulis.i18n.Message;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in a message of ours what picocli's parser found wrong.
final class ParserComplaint {

    private ParserComplaint() {}

    static Message of(ParameterException complaint) {
        return switch (complaint) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing.getMissing());
            case OverwrittenOptionException twice ->
                    Message.of("cli.arguments.twice", name(twice.getOverwritten()));
            default ->
                    complaint.getArgSpec() == null
                            ? Message.of("cli.arguments.unreadable")
                            : Message.of("cli.arguments.value", name(complaint.getArgSpec()));
        };
    }

    private static Message unmatched(UnmatchedArgumentException complaint) {
        String first = complaint.getUnmatched().getFirst();
        if (!first.startsWith("-")) {
            return Message.of("cli.arguments.superfluous", first);
        }
        String option = first.contains("=") ? first.substring(0, first.indexOf('=')) : first;
        List<String> known =
                complaint.getCommandLine().getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .toList();
        return Nearest.to(option, known)
                .map(near -> Message.of("cli.arguments.unknown.near", option, near))
                .orElseGet(() -> Message.of("cli.arguments.unknown", option));
    }

    private static Message missing(List<ArgSpec> missing) {
        if (missing.size() == 1 && missing.getFirst() instanceof OptionSpec option) {
            return Message.of("cli.arguments.valueless", name(option));
        }
        return Message.of(
                "cli.arguments.missing",
                missing.stream().map(ParserComplaint::name).collect(Collectors.joining(", ")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
