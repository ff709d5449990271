/// Minutes that were written elsewhere, looked at before they are taken: at the left what the paper
/// says with what each line was recognised as, at the right the draft that comes of it, which can
/// be changed until it is taken.
@NullMarked
package id.notulis.ui.oldminutes;

import org.jspecify.annotations.NullMarked;
