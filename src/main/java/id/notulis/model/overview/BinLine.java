package id.notulis.model.overview;

import id.notulis.model.Stamp;

/// A meeting in the recycle bin.
///
/// @param meeting as it stood in the list of meetings
/// @param stamp since when it lies there, and who put it there
public record BinLine(MeetingLine meeting, Stamp stamp) {}
