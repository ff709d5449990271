package id.notulis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be told of a command line before it is parsed: which command it asks for and in which
/// language. The rest is parsed by that command alone.
///
/// @param command the word of the command; empty when there are only options
/// @param language what stands behind `--lang`
/// @param rest everything but the word of the command
record Invocation(Optional<String> command, Optional<String> language, List<String> rest) {

    private static final List<String> VALUED = List.of("--lang", "--clock");

    static Invocation of(List<String> arguments) {
        Optional<String> command = Optional.empty();
        Optional<String> language = Optional.empty();
        List<String> rest = new ArrayList<>();
        for (int index = 0; index < arguments.size(); index++) {
            String argument = arguments.get(index);
            if (command.isEmpty() && !argument.startsWith("-")) {
                command = Optional.of(argument);
                continue;
            }
            rest.add(argument);
            if (argument.startsWith("--lang=")) {
                language = Optional.of(argument.substring("--lang=".length()));
            }
            if (VALUED.contains(argument) && index + 1 < arguments.size()) {
                index++;
                rest.add(arguments.get(index));
                if (argument.equals("--lang")) {
                    language = Optional.of(arguments.get(index));
                }
            }
        }
        return new Invocation(command, language, List.copyOf(rest));
    }
}
