/// What every screen is made with: the open book as a window uses it, words, commands, dialogs, and
/// small controls that know no feature.
///
/// ## Decisions
///
/// - Nothing reads or writes the book on the window's thread. [id.notulis.ui.kit.Session] runs
///   edits one after the other on a thread of their own, in the order they were asked for, and
///   answers on the window's thread; a test hands in executors that run at once.
/// - A view builds its nodes once, in its constructor, takes hold of what it listens to when it is
///   shown and lets go when it is hidden. Another language or another book means new views; what is
///   to outlive them stands in a model.
/// - Keys are commands: a view says what it offers, the shell listens. So every key is in the sheet
///   of keys, in the tooltips and in quick find without being written there.
@NullMarked
package id.notulis.ui.kit;

import org.jspecify.annotations.NullMarked;
