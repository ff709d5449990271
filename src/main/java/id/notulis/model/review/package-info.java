/// What happens to minutes once they are written: what was looked at before they were made final,
/// the seal they have since, and the corrections made afterwards.
///
/// Final minutes stay as they are. What they point to goes on living, agreements and the office's
/// signatories among it, so a seal keeps those as they stood; the names of people stand in the
/// minutes themselves.
@NullMarked
package id.notulis.model.review;

import org.jspecify.annotations.NullMarked;
