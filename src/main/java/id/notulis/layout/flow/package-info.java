/// Lines, tables and pages: what was read from a document is set in lines, stacked in columns and
/// put on pages.
///
/// The rules, each of them held by a test of its name, were found by comparing documents with what
/// LibreOffice prints; none is taken from anybody's code:
/// 1. A line is as high as the ascent with the gap of its highest face and the deepest descent,
///    each rounded to twips; a proportional distance is cut to twips, and what it adds lies below.
/// 2. Letters are as wide as designed. Lines break after spaces, dashes, ellipses and a hyphen that
///    a letter or digit follows, never after a slash: where one is the last place in reach, the
///    whole word moves.
/// 3. Between two paragraphs the larger of both distances is free; a hanging indent is a stop for
///    tabs.
/// 4. What a proportional distance adds to a line does not count when asking whether it is the last
///    of a page. Single lines are not left alone, paragraphs kept with the next go with it.
/// 5. A row is higher by the line above it, once, and a table by the line below it. From Word 2013
///    on a table stands with its edge at the margin, before with its text.
/// 6. A picture in a line is not spaced proportionally, the letters beside it are.
///
/// A row that may be torn is torn between any two lines, widows or not, once it is as high as it is
/// to be at least; rows whose first paragraph is kept with the next are kept with the next row,
/// tables with nothing. A header or footer takes at least a millimetre.
///
/// At the top of a page that began by itself nothing is free above a paragraph; on the first page
/// and after a break that was asked for it is.
///
/// Layout is a function of the file: no clock, no locale, no installed font. Work grows with the
/// length of the document and not with its square; pages and operations are capped.
@NullMarked
package id.notulis.layout.flow;

import org.jspecify.annotations.NullMarked;
