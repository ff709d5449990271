package id.notulis.model.agreement;

import id.notulis.model.Id;
import java.time.LocalDate;

/// An evaluation of an agreement that was held.
///
/// @param id identity
/// @param day when
/// @param by who held it; may be blank
/// @param text what came of it; never blank
public record Assessment(Id id, LocalDate day, String by, String text) {

    public Assessment {
        if (text.isBlank()) {
            throw new IllegalArgumentException("something comes of an evaluation");
        }
    }
}
