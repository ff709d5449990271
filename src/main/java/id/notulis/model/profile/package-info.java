/// What an office puts on its papers: letterhead, city, zone, signatories, page; and the reference
/// lists of a book.
///
/// Decisions:
/// - What changes with the years stands in dated editions: a paper of an earlier meeting, made
///   again, keeps the letterhead and the signatories of its day. Sheet, type and the usual variants
///   are habits of today and are not dated.
/// - A document is signed by the blocks the office has set up for it, or by those chosen when it is
///   made. Whoever is not known leaves a line to write on; nobody is put in the place of another.
/// - A meeting that names who gets a copy is taken at its word; the office's standing list is for
///   those that name nobody.
@NullMarked
package id.notulis.model.profile;

import org.jspecify.annotations.NullMarked;
