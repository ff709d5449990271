/// The text format: minutes as a person types them, read by [id.notulis.notula.NotulaReader] and
/// written by [id.notulis.notula.NotulaWriter]. Nothing here opens a file.
///
/// A file goes through these hands: `SourceText` (bytes to text), `Line` and `Piece` (escapes
/// resolved, every character knowing whether it was meant literally), `Header` (lines sorted by
/// label), `MeetingReader` with `RosterReader` and `AgreementReader` (the header understood),
/// `BodyReader` with `Opening` (what a line begins with), `Tail` (its marks) and `ActionReader`.
/// The writer asks the same parts what they would make of a text, and escapes what they would take
/// for something else; so the two cannot drift apart.
///
/// ## Decisions where the format leaves a choice
///
/// Characters
/// - Blanks within a text are kept, no-break ones too; those at its ends are dropped unless a
///   backslash stands before them. A tab indents, anywhere else it is a blank.
/// - More than 30 combining marks in a row are refused (the limit of UAX 15 for streams).
/// - In rows of people and parties `— – ; )` can be escaped as well. In the path of a photo a
///   backslash is a slash.
/// - `“` and `”` are as good as `"`; a `Minutes:` at the beginning of a line of the body starts a
///   meeting as `Notula:` does, and both can be escaped.
///
/// Header
/// - A class nobody knows is a warning, and the minutes are treated as the highest one: a slip of
///   the pen must not open them.
/// - A date or time that cannot be read is an error like an impossible one, because it could not be
///   kept anywhere. Points of an agreement that do not ascend are one too.
/// - What stands in brackets behind a party is its number when it says so or has a slash; `(Polri)`
///   belongs to the name.
/// - The numbers of an agreement are its own and its parties'; fewer different ones than parties is
///   a warning.
/// - One organisation has one delegation; rows under a second heading of it join the first.
///
/// People
/// - Rows always make people with identities of their own; within a file the same name is the same
///   person, the second of two namesakes of a list is the second one of every list. Who of them the
///   book knows already is for the importer to find.
/// - Organisations are those of the book when name or abbreviation is equal. Within the level of
///   organisations a whole name goes before an abbreviation, that before a word of the name. The
///   host belongs to the meeting and can be mentioned.
/// - Several words in quotation marks are looked for as a row of whole words, then with the last
///   one begun, then in the post. The second role counts as post.
/// - `@=Budi`, `Pimpinan: =Budi`, `mewakili =Budi`: only the whole name counts. The writer needs it
///   for somebody whose name is part of a participant's. `@="Sutrisno (2)"` is the second
///   participant of that whole name.
/// - Nobody stands in for themselves, so `mewakili` never means the row it stands in.
/// - In charge can also be whoever the file has named outside its lists (a chair, somebody
///   represented); of the same name in file and book it is the file's.
/// - Somebody first mentioned by a movement that is an arrival came then, somebody whose last
///   movement is a departure left then; a break in between is neither. A movement names a
///   participant by name, not by post, and what stands behind a comma must be the titles on the
///   list: lists from phones begin with the same signs. Such a line stays a discussion entry with
///   its sign as text.
///
/// Lines
/// - A mark that would leave no text is text. Of dates, priorities and states the rightmost counts
///   and the others are text; of audiences the narrowest counts, so that no line reaches further
///   than one of its marks says. Marks in brackets need no blank before them.
/// - A mention further left in an action becomes the bare name of whoever it means.
/// - `^2` and `^1.2` count the agreements of the header alone. `^Kep-192/2` may also mean one of
///   the book, which the meeting then refers to behind its own.
/// - A sign that cannot begin a reply is text there, with a warning.
/// - Marks behind a row of a table that is not the last count all the same. A row with a time
///   begins a new table.
/// - A closing quotation mark is dropped at the end of the last paragraph of a quotation only, and
///   stays where it closes words quoted within that paragraph.
///
/// Bounds: 8 MB, lines of 1 MB, lists of 10,000 lines, a million cells of tables; 500 findings are
/// kept. Reading takes time proportional to the size of the file.
///
/// What the format does not carry is not written: status, hashes of photos; rank and titles of
/// people in charge who are not of the meeting (they are found again in the book).
@NullMarked
package id.notulis.notula;

import org.jspecify.annotations.NullMarked;
