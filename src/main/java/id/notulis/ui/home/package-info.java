/// The first screen: what needs attention.
@NullMarked
package id.notulis.ui.home;

import org.jspecify.annotations.NullMarked;
