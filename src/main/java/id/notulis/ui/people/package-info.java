/// The people of the book and the organisations they come from.
///
/// ## Decisions
///
/// - What is typed into a field is saved when the field is left, as one step that can be undone.
///   Until then it is kept as [id.notulis.ui.kit.TypedField] says.
/// - The style guide's spelling is proposed, never set. Who was told once that titles are meant as
///   they are does not ask again.
/// - Nobody is deleted: minutes point to people. Who is archived is offered nowhere and found here.
/// - Posts and ranks have days. Minutes keep what they say, whatever is changed here.
@NullMarked
package id.notulis.ui.people;

import org.jspecify.annotations.NullMarked;
