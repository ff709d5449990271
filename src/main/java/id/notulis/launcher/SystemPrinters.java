package id.notulis.launcher;

import id.notulis.i18n.Message;
import id.notulis.layout.paint.PrintOrder;
import id.notulis.layout.paint.Printer;
import id.notulis.layout.paint.Printing;
import id.notulis.ui.kit.Printers;
import java.util.List;
import java.util.Optional;

/// The printers the system knows.
final class SystemPrinters implements Printers {

    @Override
    public List<Printer> all() {
        return Printing.printers();
    }

    @Override
    public Optional<Message> print(PrintOrder order) {
        return Printing.print(order);
    }
}
