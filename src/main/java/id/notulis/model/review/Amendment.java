package id.notulis.model.review;

import id.notulis.model.Stamp;
import java.time.LocalDate;
import java.util.List;

/// A correction (ralat) of final minutes.
///
/// @param number its number among those of the meeting, from 1
/// @param date the day it is dated
/// @param stamp when it was entered, and by whom
/// @param reason why; never blank
/// @param passages what was changed, in the order of the minutes
public record Amendment(
        int number, LocalDate date, Stamp stamp, String reason, List<Passage> passages) {

    public Amendment {
        if (number < 1 || reason.isBlank()) {
            throw new IllegalArgumentException("a correction has a number and a reason");
        }
        passages = List.copyOf(passages);
    }

    /// Some lines of the minutes that read otherwise now.
    ///
    /// @param before as they were; blank for lines that came in
    /// @param after as they are; blank for lines that went out
    public record Passage(String before, String after) {}
}
