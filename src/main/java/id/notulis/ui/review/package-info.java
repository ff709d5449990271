/// The minutes of one meeting, looked through before they become final: what must be mended and
/// what should be, with the mend in place; a decision for every open action of earlier meetings.
/// Minutes that are final show their seal and their corrections, and take further ones.
@NullMarked
package id.notulis.ui.review;

import org.jspecify.annotations.NullMarked;
