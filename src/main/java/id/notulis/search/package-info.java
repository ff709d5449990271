/// What somebody types becomes a query, and what the book finds becomes hits in order.
///
/// The book gives the newest rows in which all words occur, which costs the same for every query;
/// which of them are best is decided here: whole words before beginnings, titles before texts,
/// recent before old.
@NullMarked
package id.notulis.search;

import org.jspecify.annotations.NullMarked;
