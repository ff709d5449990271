package id.notulis.model.search;

import id.notulis.model.Id;
import java.time.LocalDate;
import java.util.Optional;

/// Something that may be a hit, not yet ranked.
///
/// @param kind what it is
/// @param id its identity
/// @param meeting the meeting it belongs to, if it belongs to one
/// @param title what to call it
/// @param text the text that was searched; may be blank when it was the title
/// @param day the day it belongs to, to tell recent from old
public record Candidate(
        Hit.Kind kind,
        Id id,
        Optional<Id> meeting,
        String title,
        String text,
        Optional<LocalDate> day) {}
