package id.notulis.model.agreement;

import id.notulis.model.Id;

/// A line's link to a point of an agreement.
///
/// @param agreement identity of the agreement
/// @param number number of the point
public record PointRef(Id agreement, int number) {}
