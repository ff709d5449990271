/// The minutes of one meeting while they are written: head, agenda, lines, capture line, and the
/// panel at the side with attendance, actions, photos and what else belongs to the meeting.
///
/// The panes change the book through verbs of [id.notulis.work] only, each against the minutes as
/// they are then; what they show is handed in whole after every change.
@NullMarked
package id.notulis.ui.minutes;

import org.jspecify.annotations.NullMarked;
