package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// The help texts.
final class Usage {

    private static final int WIDTH = 100;

    private final Messages messages;

    Usage(Messages messages) {
        this.messages = messages;
    }

    String of(Asked asked) {
        return asked.verb().map(verb -> of(verb, asked.spec(messages))).orElseGet(this::ofProgram);
    }

    /// Of the program: which commands there are.
    private String ofProgram() {
        List<List<String>> rows = new ArrayList<>();
        for (Verb verb : Verb.values()) {
            rows.add(
                    List.of(
                            "  " + verb.word() + " (" + verb.alias() + ")",
                            words("cli.verb." + verb.word())));
        }
        return words("cli.usage.heading")
                + "notulis "
                + words("cli.usage.synopsis")
                + "\n\n"
                + words("cli.usage.commands")
                + "\n"
                + String.join("\n", TextTable.lines(rows))
                + "\n\n"
                + words("cli.usage.more")
                + "\n";
    }

    /// Of one command.
    private String of(Verb verb, CommandSpec spec) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.width(WIDTH);
        usage.synopsisHeading(words("cli.usage.heading"));
        usage.description(words("cli.verb." + verb.word()).replace("%", "%%"));
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n");
        usage.optionListHeading("%n");
        usage.sortOptions(false);
        usage.footerHeading("%n");
        usage.footer(words("cli.usage.alias", verb.alias()));
        String text = new CommandLine(spec).getUsageMessage(Ansi.OFF);
        return text.replace("\r\n", "\n");
    }

    private String words(String key, Object... args) {
        return messages.text(Message.of(key, args));
    }
}
