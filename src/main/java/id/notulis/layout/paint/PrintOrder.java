package id.notulis.layout.paint;

import id.notulis.layout.page.Layout;
import id.notulis.layout.paint.PrintedPages.Sheet;
import java.util.Optional;

/// What is to be printed, and how.
///
/// @param printer name of the printer
/// @param title what the job is called in the printer's queue
/// @param layout the pages wanted
/// @param copies from 1
/// @param scaledTo a sheet in the place of the pages' own
public record PrintOrder(
        String printer, String title, Layout layout, int copies, Optional<Sheet> scaledTo) {

    public PrintOrder {
        if (copies < 1) {
            throw new IllegalArgumentException(copies + " copies");
        }
    }

    /// Some of the pages only.
    ///
    /// @param first from 1
    /// @param last no less than the first, and no more than there are
    public PrintOrder only(int first, int last) {
        return new PrintOrder(
                printer,
                title,
                new Layout(layout.pages().subList(first - 1, last), layout.unsupported()),
                copies,
                scaledTo);
    }
}
