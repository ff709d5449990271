/// Small things that every layer may use and that know nothing of meetings.
///
/// Decisions:
/// - Nothing is called Utils, and there are at most ten classes here: what only one package needs
///   lives in that package.
/// - Every file the program leaves for its user is written through [id.notulis.util.AtomicFile].
@NullMarked
package id.notulis.util;

import org.jspecify.annotations.NullMarked;
