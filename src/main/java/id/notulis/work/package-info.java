/// The one door to the data, and the use cases behind it.
/// - Whoever wants to change the record calls [id.notulis.work.Workspace#transact] with an
///   [id.notulis.work.Op], which names the step for the undo menu, and an edit, which gets a
///   [id.notulis.work.Draft] of the book. The edit reads and puts whole values; what it put becomes
///   [id.notulis.model.change.Change] values, one transaction in the book and one step of the
///   history. Either all of it is in the book or nothing.
/// - Undo applies the inverted change through the same code, after making sure that the book still
///   has what the change left there.
/// - The caller learns which kinds of things changed and refreshes what shows them; nobody is
///   called back.
/// - What happened outside the record stands outside undo: the log of documents, the choice of a
///   profile, the bytes of photos, copies. So does the number register: undoing a step that gave a
///   number cancels it, and no other document ever gets it.
@NullMarked
package id.notulis.work;

import org.jspecify.annotations.NullMarked;
