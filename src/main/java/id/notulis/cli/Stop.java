package id.notulis.cli;

import id.notulis.i18n.Message;
import java.util.List;

/// Ends a command that cannot go on for a reason the user can mend. Carries no stack trace: it is
/// an answer, not a fault.
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final transient List<Message> messages;

    Stop(ExitCode exitCode, List<Message> messages) {
        super(messages.toString(), null, false, false);
        this.exitCode = exitCode;
        this.messages = List.copyOf(messages);
    }

    static Stop usage(Message... messages) {
        return new Stop(ExitCode.USAGE, List.of(messages));
    }

    ExitCode exitCode() {
        return exitCode;
    }

    List<Message> messages() {
        return messages;
    }
}
