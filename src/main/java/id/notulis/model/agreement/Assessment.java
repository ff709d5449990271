package id.notulis.model.agreement;

import id.notulis.model.Id;
import java.time.LocalDate;

/// An evaluation of an agreement, held or planned.
///
/// @param id identity
/// @param day when
/// @param by who holds it; may be blank
/// @param name what it is called, "Evaluasi triwulan II"; may be blank
/// @param text what came of it; blank as long as it is only planned
public record Assessment(Id id, LocalDate day, String by, String name, String text) {

    /// Whether nothing came of it yet.
    public boolean isPlanned() {
        return text.isBlank();
    }
}
