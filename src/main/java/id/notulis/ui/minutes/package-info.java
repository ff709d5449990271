/// The minutes of one meeting while they are written: head, agenda, lines, capture line, and the
/// panel at the side with attendance, actions, photos and what else belongs to the meeting.
/// - [id.notulis.ui.minutes.WorkspaceView] puts the panes together; what the meeting is and what
///   can be done to its lines is in [id.notulis.ui.minutes.WorkspaceModel], which every pane
///   shares.
/// - The capture line understands nothing of its own: the grammar is that of files.
/// - The panes change the book through verbs of [id.notulis.work] only, each against the minutes as
///   they are then. A change is shown once it is on the disk; what was typed stays until then and
///   comes back when it could not be taken.
@NullMarked
package id.notulis.ui.minutes;

import org.jspecify.annotations.NullMarked;
