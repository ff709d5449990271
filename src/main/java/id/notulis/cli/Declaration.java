package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.i18n.Messages;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;

/// Collects what a command takes. Every value is taken as text: whoever uses it says in the user's
/// language what is wrong with it.
final class Declaration {

    private final CommandSpec spec;
    private final Optional<Messages> messages;
    private int operands;

    private Declaration(CommandSpec spec, Optional<Messages> messages) {
        this.spec = spec;
        this.messages = messages;
    }

    /// To parse with. Nobody is going to read it, so no word is looked up: that takes longer than
    /// everything else a parser does.
    static Declaration bare(CommandSpec spec) {
        return new Declaration(spec, Optional.empty());
    }

    /// To explain with.
    static Declaration told(CommandSpec spec, Messages messages) {
        return new Declaration(spec, Optional.of(messages));
    }

    /// The next operand; its name is that of a label of the bundle, `book`.
    Declaration operand(String name) {
        return operand(name, Range.valueOf("1"), Range.valueOf(String.valueOf(operands)));
    }

    /// The next operand, which may be left out.
    Declaration optionalOperand(String name) {
        return operand(name, Range.valueOf("0..1"), Range.valueOf(String.valueOf(operands)));
    }

    /// The last operand, once or more.
    Declaration operands(String name) {
        return operand(name, Range.valueOf("1..*"), Range.valueOf(operands + "..*"));
    }

    private Declaration operand(String name, Range arity, Range index) {
        PositionalParamSpec.Builder builder =
                PositionalParamSpec.builder()
                        .index(index)
                        .arity(arity)
                        .required(arity.min() > 0)
                        .paramLabel(label(name))
                        .description(words("cli.operand." + name));
        if (arity.isVariable()) {
            builder.type(List.class).auxiliaryTypes(String.class);
        } else {
            builder.type(String.class);
        }
        spec.addPositional(builder.build());
        operands++;
        return this;
    }

    /// An option with a value; the last part of its bundle key is its name without dashes.
    ///
    /// @param args what the description mentions
    Declaration option(String name, String label, Object... args) {
        spec.addOption(valued(name, label, args).type(String.class).build());
        return this;
    }

    /// An option with a value that may be given several times.
    ///
    /// @param args what the description mentions
    Declaration repeatable(String name, String label, Object... args) {
        spec.addOption(
                valued(name, label, args).type(List.class).auxiliaryTypes(String.class).build());
        return this;
    }

    /// An option with a value, where the name means something else than with other commands.
    ///
    /// @param words the last part of the key of its description
    Declaration optionTold(String name, String words, String label) {
        spec.addOption(
                valued(name, label)
                        .type(String.class)
                        .description(words("cli.option." + words))
                        .build());
        return this;
    }

    private OptionSpec.Builder valued(String name, String label, Object... args) {
        return OptionSpec.builder("--" + name)
                .arity("1")
                .paramLabel(label(label))
                .description(words("cli.option." + name, args));
    }

    /// An option that is given or not.
    Declaration flag(String name) {
        return flag(name, name, "--" + name);
    }

    /// The same, where the name means something else than with other commands.
    ///
    /// @param words the last part of the key of its description
    Declaration flag(String name, String words) {
        return flag(name, words, "--" + name);
    }

    /// What every command takes.
    Declaration common() {
        option("lang", "language");
        option("clock", "instant");
        flag("help", "help", "-h", "--help");
        return flag("version", "version", "-V", "--version");
    }

    private Declaration flag(String name, String words, String... spellings) {
        spec.addOption(
                OptionSpec.builder(spellings)
                        .type(boolean.class)
                        .arity("0")
                        .help(name.equals("help") || name.equals("version"))
                        .description(words("cli.option." + words))
                        .build());
        return this;
    }

    private String label(String name) {
        return messages.map(told -> told.text(Message.of("cli.label." + name))).orElse(name);
    }

    /// picocli formats descriptions, so that a per cent sign has to be doubled.
    private String words(String key, Object... args) {
        return messages.map(told -> told.text(Message.of(key, args)).replace("%", "%%")).orElse("");
    }
}
