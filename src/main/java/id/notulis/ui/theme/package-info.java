/// How the window looks: light or dark, how large, in which letters. The theme is AtlantaFX's
/// Primer; `notulis.css` beside these classes adds the program's own tokens and small parts.
@NullMarked
package id.notulis.ui.theme;

import org.jspecify.annotations.NullMarked;
