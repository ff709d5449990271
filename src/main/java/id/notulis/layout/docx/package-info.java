/// A Word file read into what its pages are made of: sections of paragraphs and tables, each with
/// everything that formats it worked out.
///
/// Decisions:
/// - The written file is read, not the record it was made from: what is previewed is what is handed
///   out, whoever made or changed it.
/// - The cascade is resolved here, once, so that layout meets plain values: direct formatting, then
///   the level of a numbering, then the style and those it is based on, the style of the table, the
///   document's defaults.
/// - Numbers of lists are counted here, in reading order.
/// - A file is hostile until read: sizes are capped before anything is inflated, document types are
///   refused, lengths are bounded. Refusals are typed ([RefusedDocumentException]).
/// - What is met and not understood is counted ([Tally]), never guessed at in silence.
@NullMarked
package id.notulis.layout.docx;

import org.jspecify.annotations.NullMarked;
