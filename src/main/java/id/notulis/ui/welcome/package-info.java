/// What is shown while no book is open: a new one, one from the disk, the sample, the recent ones.
@NullMarked
package id.notulis.ui.welcome;

import org.jspecify.annotations.NullMarked;
