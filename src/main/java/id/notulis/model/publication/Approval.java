package id.notulis.model.publication;

import java.time.LocalDate;

/// The word that lets a press release go out.
///
/// @param by who gave it, in the words of the office; never blank
/// @param on the day it was given
public record Approval(String by, LocalDate on) {

    public Approval {
        if (by.isBlank()) {
            throw new IllegalArgumentException("somebody approves");
        }
    }
}
