package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.overview.MeetingLine;
import id.notulis.work.FindMeeting;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The meeting a command is asked about.
final class Meetings {

    private Meetings() {}

    /// @throws Stop with the candidates when there is none or more than one
    static MeetingLine named(String text, Workspace book, Console console) {
        return switch (new FindMeeting(book.read(Snapshot::meetingLines)).named(text)) {
            case FindMeeting.Found.One(MeetingLine meeting) -> meeting;
            case FindMeeting.Found.Unclear(boolean none, List<MeetingLine> candidates) -> {
                List<Message> messages = new ArrayList<>();
                messages.add(
                        Message.of(
                                candidates.isEmpty()
                                        ? "cli.meeting.nothing"
                                        : none ? "cli.meeting.unknown" : "cli.meeting.several",
                                text));
                ListRow rows = new ListRow(console, LocalDate.MIN);
                TextTable.lines(candidates.stream().map(rows::meeting).toList())
                        .forEach(line -> messages.add(Message.of("cli.line", line)));
                throw new Stop(ExitCode.USAGE, messages);
            }
        };
    }
}
