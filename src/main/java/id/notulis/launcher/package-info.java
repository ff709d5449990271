/// Where the program starts: arguments in, exit code out, and every object wired by hand.
///
/// Decisions:
/// - Nothing is made before it is needed. A cold `export` pays for the book, one template and one
///   document, and not for logging, JSON or the other commands.
/// - The clock, the source of identities and the places of the system enter here and nowhere else,
///   so that everything below can be run again with the same result.
@NullMarked
package id.notulis.launcher;

import org.jspecify.annotations.NullMarked;
