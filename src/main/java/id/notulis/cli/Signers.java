package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.PrintedName;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import id.notulis.work.ChooseSigners;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The blocks of signatures a user asks for: `Kasi Humas;Notulis`.
final class Signers {

    private Signers() {}

    /// @throws Stop with the candidates when a word names none or several
    static List<Signatory> named(String text, OfficeProfile office, Meeting meeting) {
        List<String> words =
                Arrays.stream(text.split(";", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return switch (new ChooseSigners(office, meeting).choose(words)) {
            case ChooseSigners.Choice.Made(List<Signatory> blocks) -> blocks;
            case ChooseSigners.Choice.WrongNumber(int number) ->
                    throw Stop.usage(Message.of("cli.sign.number", number, Signatory.MOST));
            case ChooseSigners.Choice.Unclear(String word, List<Signatory> candidates) -> {
                List<Message> messages = new ArrayList<>();
                messages.add(Message.of("cli.sign.unclear", word));
                List<List<String>> rows = candidates.stream().map(Signers::row).toList();
                TextTable.lines(rows).forEach(it -> messages.add(Message.of("cli.line", it)));
                throw new Stop(ExitCode.USAGE, messages);
            }
        };
    }

    private static List<String> row(Signatory block) {
        return List.of(
                block.role(),
                (block.capacity().prefix() + ' ' + block.post()).strip(),
                block.name().map(PrintedName::text).orElse(""));
    }
}
