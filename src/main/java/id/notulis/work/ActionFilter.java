package id.notulis.work;

import id.notulis.model.overview.ActionLine;
import java.time.LocalDate;
import java.util.Locale;

/// Which actions to list.
///
/// @param open only those neither done nor cancelled
/// @param overdue only those that should have been done before today
/// @param owner only those with somebody in charge whose name has this text in it, whatever the
///   case; blank for all
/// @param today what overdue is counted from
public record ActionFilter(boolean open, boolean overdue, String owner, LocalDate today) {

    public static ActionFilter all(LocalDate today) {
        return new ActionFilter(false, false, "", today);
    }

    boolean accepts(ActionLine action) {
        return (!open || action.open())
                && (!overdue || action.overdueOn(today))
                && (owner.isBlank() || action.owners().stream().anyMatch(this::named));
    }

    private boolean named(ActionLine.Owner somebody) {
        return folded(somebody.name()).contains(folded(owner.strip()));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
