package id.notulis.cli;

import id.notulis.i18n.Messages;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// The command that was asked for, or the program itself.
///
/// @param verb the command; empty when only options were given
/// @param part which of the things it does
record Asked(Optional<Verb> verb, Optional<Part> part) {

    private static final String PROGRAM = "notulis";

    /// How it is called on the command line.
    String name() {
        StringBuilder name = new StringBuilder(PROGRAM);
        verb.ifPresent(known -> name.append(' ').append(known.word()));
        part.ifPresent(known -> name.append(' ').append(known.word()));
        return name.toString();
    }

    Optional<Command> command() {
        return part.map(Part::command).or(() -> verb.map(Command::of));
    }

    /// What it takes, to parse with.
    CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name(name());
        declare(Declaration.bare(spec));
        return spec;
    }

    /// What it takes, to explain with.
    CommandSpec spec(Messages messages) {
        CommandSpec spec = CommandSpec.create().name(name());
        declare(Declaration.told(spec, messages));
        return spec;
    }

    private void declare(Declaration declaration) {
        command().ifPresent(known -> known.declare(declaration));
        declaration.common();
    }
}
