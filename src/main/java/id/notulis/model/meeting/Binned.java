package id.notulis.model.meeting;

import id.notulis.model.Id;
import id.notulis.model.Stamp;

/// A meeting that lies in the recycle bin: whole, but in no list and found by no search.
///
/// @param meeting identity
/// @param stamp since when, and who put it there
public record Binned(Id meeting, Stamp stamp) {}
