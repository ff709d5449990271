package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.i18n.Messages;
import java.io.PrintStream;

/// Where a command prints: results to one stream, messages to the other.
final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;

    Console(Terminal terminal, Messages messages) {
        this.out = terminal.out();
        this.err = terminal.err();
        this.messages = messages;
    }

    /// A line of the result.
    void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /// A piece of the result, as it is.
    void printRaw(String text) {
        out.print(text);
    }

    /// A line of the result, in the language of the user.
    void print(Message message) {
        print(text(message));
    }

    /// A message to the user beside the result.
    void tell(Message message) {
        err.print(text(message));
        err.print('\n');
    }

    Messages messages() {
        return messages;
    }

    /// Where JSON is streamed to.
    PrintStream out() {
        return out;
    }

    /// What a message says in the language of the user.
    String text(Message message) {
        return messages.text(message);
    }

    /// Hands everything to the system.
    ///
    /// @return whether the results arrived there
    boolean flush() {
        err.flush();
        return !out.checkError();
    }
}
