/// Word files taken apart and put together with Apache POI, which no other package knows.
///
/// Decisions:
/// - The built-in templates are written when the program is built, by [BuiltInTemplates], from code
///   and from readable files beside it, `styles.xml`, `numbering.xml` and `settings.xml`. So a
///   reviewer reads every change to them as text, and what is packed into the program is an
///   ordinary Word file that a secretary can take out, change in Word and put back.
/// - Their bytes depend on nothing but their source: two builds of one commit give equal files.
/// - Numbers of parts and items are Word's own list numbers, tied to styles. A part that has
///   nothing to say is left out, and those behind it move up by themselves.
@NullMarked
package id.notulis.ooxml;

import org.jspecify.annotations.NullMarked;
