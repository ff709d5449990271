package id.notulis.model.people;

import id.notulis.model.Id;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody is, somewhere, from a day on.
///
/// @param since the first day known; empty when it was never recorded
/// @param organisation where; empty when it was never recorded
/// @param title the post, "Kasi Humas"; may be blank for a plain member
public record Post(Optional<LocalDate> since, Optional<Id> organisation, String title) {}
