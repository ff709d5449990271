/// The numbers an office gives its documents, as its register book has them.
///
/// Decisions:
/// - A number keeps the wording it was reserved with, everything but its sequence filled in: what
///   becomes of the series afterwards changes no paper.
/// - A sequence that was ever given is never given again, whatever became of the document: a
///   register with two papers under one number is worth nothing, one with a gap is daily business.
/// - Nothing is ever taken out of the register; what came to nothing is cancelled with its reason.
@NullMarked
package id.notulis.model.numbering;

import org.jspecify.annotations.NullMarked;
