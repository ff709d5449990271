/// People, their names, ranks and posts, and the organisations they come from.
///
/// A name is kept in its parts (rank, front titles, name, back titles) as it was written: the title
/// normaliser suggests the spelling of the national style guide, it never changes what is stored,
/// and documents print what is stored.
@NullMarked
package id.notulis.model.people;

import org.jspecify.annotations.NullMarked;
