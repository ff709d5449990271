/// Lists of people and organisations that come in and go out: tables of spreadsheets and cards for
/// the address books of telephones.
///
/// Decisions:
/// - A table is known by its headings, in the words offices use. What a column means can be
///   changed; a column nobody gives a meaning to is not read.
/// - A blank cell says nothing: it never empties what a book knows.
/// - What is wrong is named by its cell, as the spreadsheet shows it, and a list with anything
///   wrong in it is not taken at all.
/// - Titles and ranks are taken out of a name only where they have no columns of their own; their
///   spelling is kept.
/// - No cell that goes out begins with a sign a spreadsheet would reckon with; such a cell gets an
///   apostrophe before it, which is taken off when it comes back.
@NullMarked
package id.notulis.exchange.people;

import org.jspecify.annotations.NullMarked;
