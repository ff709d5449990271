package id.notulis.model.meeting;

import java.time.LocalTime;
import java.util.Optional;

/// Whether somebody was there.
public sealed interface Presence {

    /// There, perhaps not from the beginning or not to the end.
    ///
    /// @param arrived when, if it was noted
    /// @param left when, if it was noted
    /// @param guest an invited guest, listed apart (`undangan`)
    record Present(Optional<LocalTime> arrived, Optional<LocalTime> left, boolean guest)
            implements Presence {}

    /// Not there, with an excuse.
    ///
    /// @param excuse which
    /// @param reason in words; may be blank
    record Excused(Excuse excuse, String reason) implements Presence {}

    /// Not there, nobody knows why (`tanpa keterangan`).
    record Absent() implements Presence {}

    /// Not there, somebody else came instead (`diwakili`); counted neither as present nor as
    /// absent.
    record Represented() implements Presence {}

    /// There all the time, as far as is known.
    static Present present() {
        return new Present(Optional.empty(), Optional.empty(), false);
    }

    /// The kinds of excuse: `izin`, `sakit`, `dinas`.
    enum Excuse {
        LEAVE,
        SICK,
        DUTY
    }
}
