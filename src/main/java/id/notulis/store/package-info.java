/// The book on disk: one SQLite file, and the only package that knows SQL.
///
/// ## How it is built
///
/// - [Book] opens, writes and copies the file. It hands out [Records], one store per aggregate; a
///   statement is a file of its own in `store/<aggregate>/`, rows become values in one mapper each.
/// - Inside the book rows are joined by integers; what travels has a `uid` besides. Names stand
///   where they were written (a meeting keeps them as they were); ranks point to rows that are
///   never changed, so that an equal name comes out.
/// - A meeting is saved by comparing what it was with what it is: only rows that differ are
///   written. Order is kept by numbers with gaps, so that a line put in between moves no others.
///
/// ## How it stays whole
///
/// - One writer per book: `NAME.lock` is locked as long as somebody may write. The lock is the
///   operating system's and dies with the process, so a file left behind means nothing. Readers
///   need no lock.
/// - WAL with `synchronous=FULL`: what was committed survives a power cut. Transactions are begun
///   and ended by statement, `BEGIN IMMEDIATE`, because the driver's own begin would hold the write
///   lock between transactions.
/// - Every commit counts up a number in the book and then in `NAME.commit` beside it. A log that
///   lost its tail opens as a clean, older book: the number beside it tells. It is written in one
///   piece and not forced: a stale number beside the book never raises a false alarm, while forcing
///   it would double the price of every line typed.
/// - The live file is never touched with Java's file classes: closing such a handle drops SQLite's
///   locks of the whole process.
/// - Opening checks header and schema; to write, and after an unclean end also to read, it checks
///   the structure of every table. [Book#examine] checks everything.
/// - A book with an older schema is copied and verified before it is migrated, in one transaction
///   per schema number. A book with a newer schema is not touched.
/// - A copy counts once it was opened and compared; its hash lies beside it.
///
/// `-Dnotulis.sql.trace=true` logs every statement.
@NullMarked
package id.notulis.store;

import org.jspecify.annotations.NullMarked;
