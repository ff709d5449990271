/// How the window looks: light or dark, how large, in which letters. The theme is AtlantaFX's
/// Primer; the stylesheets beside these classes add the program's own: tokens, parts many screens
/// share, and one stylesheet for each part of the window.
@NullMarked
package id.notulis.ui.theme;

import org.jspecify.annotations.NullMarked;
