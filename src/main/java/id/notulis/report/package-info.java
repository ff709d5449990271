/// What each document of a meeting says, as data: the fields a template may name, filled from the
/// record. No Word here: templates and the writing of files are the packages below.
///
/// Decisions:
/// - A template never computes. Sentences that need grammar (who said it, on whose behalf, the
///   comma behind a title) are made here, whole, beside their parts, so that a secretary who
///   changes a template only moves words about.
/// - What an official paper must have and the record has not is a line to write on, `…………`; a
///   number still to be given keeps its place with non-breaking blanks; everything else that is
///   blank is empty and leaves the paper together with its label.
/// - Who may read a line is decided once, in one place, before anything is written: a line that is
///   not for this paper's readers never reaches the data.
/// - The month under a document is that of the meeting, its day is left blank: a paper is dated by
///   hand when it is signed, and made again tomorrow it is still the same paper.
@NullMarked
package id.notulis.report;

import org.jspecify.annotations.NullMarked;
