/// What is done to the minutes of a meeting, line by line: each a small value that is handed to
/// [id.notulis.work.Workspace#transact].
/// - [id.notulis.work.minutes.EnterLines] and [id.notulis.work.minutes.RewriteEntry] read text by
///   the one grammar of [id.notulis.notula]; the others are [id.notulis.work.minutes.MinutesStep]s,
///   from one body to the next, and [id.notulis.work.minutes.EditMinutes] carries them out.
/// - A step whose line or topic is gone, or that would lead nowhere, changes nothing: whoever asked
///   for it looked at an older state.
/// - Lines keep their identity wherever they go; copies get a new one.
/// - The attendance follows the comings and goings of the body
///   ([id.notulis.notula.ComingsAndGoings]).
@NullMarked
package id.notulis.work.minutes;

import org.jspecify.annotations.NullMarked;
