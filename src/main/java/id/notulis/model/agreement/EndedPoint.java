package id.notulis.model.agreement;

import java.time.LocalDate;

/// A point that is no longer worked on. It keeps its number: minutes name it.
///
/// @param point its number
/// @param on the day it ended
public record EndedPoint(int point, LocalDate on) {}
