/// A `.docx` compiled once into something that can be filled quickly: grammar, joining of runs,
/// repetition, and errors with their place.
///
/// What an author types:
/// - `${judul}` or `{{judul}}` is a field. `${peserta.nama}` is the field `nama` of each member of
///   the list `peserta`: every part of a path in front of a dot is a list. A picture whose
///   alternative text is `${foto.gambar}` is a picture field; its width is kept, and the photo's
///   ratio.
/// - `${#peserta}` ... `${/peserta}` repeats what it encloses for each member; within it `${nama}`
///   finds the member's field first. Around a field that is no list it asks whether it is given.
///   `${?tembusan}` ... `${/tembusan}` prints once when the field is given or the list has a
///   member, as a heading needs it, `${^tembusan}` when not. A section lies within one paragraph,
///   or encloses whole paragraphs and tables, or whole rows; a paragraph or row that holds nothing
///   but such marks leaves no trace.
///
/// Repetition:
/// - Consecutive paragraphs, or rows of one table, whose fields lie in the same outer list form a
///   block, repeated per member; within it the same holds for the inner list. Paragraphs without a
///   field between two of a block belong to it. So does a table next to such a paragraph when all
///   its rows are of lists within that one: `${instansi.nama}` above a table of
///   `${instansi.peserta.nama}` makes a table for each organisation.
/// - A row goes before the paragraphs in its cells. A list field alone in its cell, in a row that
///   names no other, repeats its paragraph in the cell, unless a numbered paragraph in another cell
///   counts the rows. A row that names a field again in a further cell takes the next member for
///   it; following rows of the block go on with the next one.
/// - A paragraph whose fields are all empty disappears. A table whose repeated rows have no member
///   disappears with its headings, unless another row of it has a field that is given or the data
///   ask to keep it.
/// - A [id.notulis.report.template.Grid] takes the place of the paragraph that holds its field and
///   nothing else: its rows and columns are those somebody noted, so no template can have them.
/// - A numbering counts the innermost list that holds all its paragraphs and begins anew with each
///   member of the list around that one.
///
/// Decisions:
/// - There is no expression language: templates travel between offices, and expressions are code.
/// - Everything that is not a field comes out byte for byte, except what Word itself calls
///   incidental: content controls become their content, marks of spelling, layout and editing
///   sessions are dropped, ids of drawings and bookmarks are given anew.
/// - A story is a list of nodes that write into one growing buffer; the nodes are not seen outside.
/// - [id.notulis.report.template.XmlScanner] reads the XML; why, it says itself.
/// - A process often makes one document and ends, so here and in `report.docx` are no lambdas,
///   streams, regular expressions or formatters, whose first use costs more than a whole document.
@NullMarked
package id.notulis.report.template;

import org.jspecify.annotations.NullMarked;
