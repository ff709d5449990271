/// The command line: every capability that makes sense without a window, as a command.
///
/// Decisions:
/// - Commands are thin. They read arguments, call one verb of `work` and print what it answered.
///   Results go to standard output, messages to standard error; both are UTF-8 with LF whatever the
///   machine says.
/// - Names, options, exit codes and the keys of the JSON are a contract with other programs.
/// - picocli is used through its programmatic model and only for the one command that was asked
///   for: annotations and the building of every command cost a tenth of a second at each start. Its
///   own English sentences are never shown; a parser's exception becomes a message of the bundles.
/// - A command reports what it expected to go wrong by a [id.notulis.cli.Stop], which carries an
///   exit code and messages. Anything else is a fault of the program: it is written to the log
///   file, and the user sees a code to quote, never a stack trace.
@NullMarked
package id.notulis.cli;

import org.jspecify.annotations.NullMarked;
