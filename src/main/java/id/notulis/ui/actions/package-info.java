/// The actions of all meetings: what is late, what is next, and what became of each.
///
/// ## Decisions
///
/// - The groups are lines of one list and not nodes of a tree: the list then consists of keys of
///   one height, and costs the same however many actions there are. What a line says is read for
///   the lines looked at.
/// - What was given up is a group of its own, so that the figures above the list and the counts in
///   it tell the same. It is there only when there is something in it.
/// - Every change is a step of the action's history, whether its minutes are final or not.
@NullMarked
package id.notulis.ui.actions;

import org.jspecify.annotations.NullMarked;
