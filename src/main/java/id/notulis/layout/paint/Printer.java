package id.notulis.layout.paint;

import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Page;
import id.notulis.layout.paint.PrintedPages.Sheet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A printer, and the paper its driver says it takes.
///
/// @param name what the system calls it
/// @param sheets none when the driver tells of none
public record Printer(String name, List<Sheet> sheets) {

    private static final Sheet A4 = Sheet.ofMillimetres(210, 297);

    public Printer {
        sheets = List.copyOf(sheets);
    }

    /// Whether it takes a sheet. A driver that tells nothing is believed to take any.
    public boolean takes(Sheet wanted) {
        return sheets.isEmpty() || sheets.stream().anyMatch(wanted::isLike);
    }

    /// Sheets a document is on that it does not take; each once.
    public List<Sheet> lacking(Layout layout) {
        return layout.pages().stream()
                .map(Printer::sheet)
                .distinct()
                .filter(it -> !takes(it))
                .toList();
    }

    /// What a document can be scaled to instead: A4 where it takes that, else the sheet that needs
    /// the least scaling. Empty when it takes all the document needs.
    public Optional<Sheet> instead(Layout layout) {
        List<Sheet> lacking = lacking(layout);
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        Sheet wanted = lacking.getFirst();
        return sheets.stream()
                .filter(A4::isLike)
                .findFirst()
                .or(
                        () ->
                                sheets.stream()
                                        .max(
                                                Comparator.comparingDouble(
                                                                (Sheet it) ->
                                                                        Math.min(
                                                                                1,
                                                                                it.scaleOf(wanted)))
                                                        .thenComparing(
                                                                Comparator.comparingDouble(
                                                                                Sheet::area)
                                                                        .reversed())));
    }

    private static Sheet sheet(Page page) {
        return new Sheet(
                Math.min(page.width(), page.height()), Math.max(page.width(), page.height()));
    }
}
