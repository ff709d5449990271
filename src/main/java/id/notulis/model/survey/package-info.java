/// What stands over more than one meeting: the rows a book gives for a span of time, and the
/// figures counted from them for the recapitulation, the evaluation of an agreement and the matrix
/// of all that follows.
///
/// Decisions:
/// - Counting happens here, in pure functions over rows; whoever stores a book only hands out rows.
/// - A meeting belongs to the span of time its first day lies in; one without a day belongs to
///   none.
/// - These papers go to superiors and partners. A line that may not reach them is neither told nor
///   counted, so that whoever adds up what is told comes to the figure above it. Private remarks
///   are such lines always.
/// - Meetings above the lowest class are counted as all others: that there was one is no secret in
///   the office's own figures. Their title, and the words of their results and actions, are
///   withheld; see [id.notulis.model.survey.SurveyMeeting#isWithheld].
/// - Whether an action is late is told as of the last day of the span, never as of today: a paper
///   made again tomorrow is still the same paper.
@NullMarked
package id.notulis.model.survey;

import org.jspecify.annotations.NullMarked;
