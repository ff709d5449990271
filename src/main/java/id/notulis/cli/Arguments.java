package id.notulis.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/// The arguments of one command, read.
final class Arguments {

    private final ParseResult parsed;

    Arguments(ParseResult parsed) {
        this.parsed = parsed;
    }

    /// An operand that has to be given.
    String operand(int index) {
        return optionalOperand(index)
                .orElseThrow(() -> new IllegalArgumentException("no operand " + index));
    }

    Optional<String> optionalOperand(int index) {
        return Optional.ofNullable(parsed.<String>matchedPositionalValue(index, null));
    }

    /// The operand at this place and all behind it.
    List<String> operandsFrom(int index) {
        return List.copyOf(parsed.matchedPositionalValue(index, List.<String>of()));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(parsed.<String>matchedOptionValue("--" + name, null));
    }

    List<String> values(String name) {
        return List.copyOf(parsed.matchedOptionValue("--" + name, List.<String>of()));
    }

    boolean has(String name) {
        return parsed.matchedOptionValue("--" + name, false);
    }
}
