/// What the office and whoever works here can set: letterhead and signatories, numbers, how the
/// window looks and speaks, where backups go. What belongs to the office is a step of the history
/// like any other; what belongs to the machine is kept beside the program.
@NullMarked
package id.notulis.ui.settings;

import org.jspecify.annotations.NullMarked;
