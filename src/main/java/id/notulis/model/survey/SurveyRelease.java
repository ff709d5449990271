package id.notulis.model.survey;

import id.notulis.model.Id;
import java.time.LocalDate;

/// A press release that was let go out.
///
/// @param meeting what it tells of
/// @param on the day it was approved
public record SurveyRelease(Id meeting, LocalDate on) {}
