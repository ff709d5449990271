/// The minutes of a meeting while they are written.
/// - [id.notulis.ui.minutes.WorkspaceView] puts the panes together; what the meeting is and what
///   can be done to its lines is in [id.notulis.ui.minutes.WorkspaceModel], which every pane
///   shares.
/// - The capture line understands nothing of its own: the grammar is that of files.
/// - A change is shown once it is on the disk; what was typed stays until then and comes back when
///   it could not be taken.
@NullMarked
package id.notulis.ui.minutes;

import org.jspecify.annotations.NullMarked;
