/// The frame of the window: the rail with its places, the page, the status line; keys and commands,
/// back and forward. The only package that knows every screen.
@NullMarked
package id.notulis.ui.shell;

import org.jspecify.annotations.NullMarked;
