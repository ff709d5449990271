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
        if (asked.part().isPresent()) {
            String key = key(asked.verb().orElseThrow()) + '.' + asked.part().get().word();
            return of(asked, key, asked.part().get().alias());
        }
        return asked.verb()
                .map(
                        verb ->
                                verb.parts().isEmpty()
                                        ? of(asked, key(verb), verb.alias())
                                        : ofParts(verb))
                .orElseGet(this::ofProgram);
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

    /// Of a command that does several things.
    private String ofParts(Verb verb) {
        List<List<String>> rows = new ArrayList<>();
        for (Part part : verb.parts()) {
            rows.add(
                    List.of(
                            "  " + part.word() + " (" + part.alias() + ")",
                            words(key(verb) + '.' + part.word())));
        }
        return words("cli.usage.heading")
                + "notulis "
                + verb.word()
                + ' '
                + words("cli.usage.synopsis")
                + "\n\n"
                + words(key(verb))
                + "\n"
                + String.join("\n", TextTable.lines(rows))
                + "\n\n"
                + words("cli.usage.parts", verb.word())
                + "\n"
                + words("cli.usage.alias", verb.alias())
                + "\n";
    }

    private static String key(Verb verb) {
        return "cli.verb." + verb.word();
    }

    /// Of one command, or of one of the things it does.
    private String of(Asked asked, String key, String alias) {
        CommandSpec spec = asked.spec(messages);
        UsageMessageSpec usage = spec.usageMessage();
        usage.width(WIDTH);
        usage.synopsisHeading(words("cli.usage.heading"));
        usage.description(words(key).replace("%", "%%"));
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n");
        usage.optionListHeading("%n");
        usage.sortOptions(false);
        usage.footerHeading("%n");
        usage.footer(words("cli.usage.alias", alias));
        String text = new CommandLine(spec).getUsageMessage(Ansi.OFF);
        return text.replace("\r\n", "\n");
    }

    private String words(String key, Object... args) {
        return messages.text(Message.of(key, args));
    }
}
