/// What the program remembers of whoever sits before it: language and look, the window, recent
/// books, folders. Nothing of the record is here; a book carried to another machine loses nothing
/// by it.
///
/// Decisions:
/// - One immutable [id.notulis.settings.Settings]; who changes something makes another one and says
///   when it is to be written. Writing is cheap but not free: the caller waits until the hand has
///   come to rest.
/// - One small JSON file, read leniently: a key that is unknown or makes no sense is as good as
///   absent, because an older and a newer program may share the file. A file that is no JSON at all
///   is set aside under another name and everything begins with the defaults, with a message; the
///   program never refuses to start for its settings.
@NullMarked
package id.notulis.settings;

import org.jspecify.annotations.NullMarked;
