package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import id.notulis.layout.paint.PrintOrder;
import id.notulis.layout.paint.Printer;
import java.util.List;
import java.util.Optional;

/// The printers of this machine. All of it may take seconds, and so is not for the window's thread.
public interface Printers {

    /// All there are, the one the system prefers first.
    List<Printer> all();

    /// Prints pages.
    ///
    /// @return why that could not be; nothing when the printer has them
    Optional<Message> print(PrintOrder order);
}
