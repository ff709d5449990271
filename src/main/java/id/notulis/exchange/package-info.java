/// What goes into a book and comes out of it beside the minutes themselves: the reference lists,
/// office profiles and sample meetings a new book begins with, minutes that were written elsewhere
/// ([id.notulis.exchange.oldminutes]), letters that papers are sent with.
///
/// Decisions:
/// - The seeds are plain text in `seeds/`, packed into the program by the build, so that a person
///   can review them and correct them without reading Java. What is wrong in them is a fault of the
///   program and is thrown as such; tests read every one.
/// - Only making a new book reads them. An opened book has lists of its own.
@NullMarked
package id.notulis.exchange;

import org.jspecify.annotations.NullMarked;
