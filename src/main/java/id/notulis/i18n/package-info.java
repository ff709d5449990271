/// Words for people: a [id.notulis.i18n.Message] says what is to be told,
/// [id.notulis.i18n.Messages] tells it in one language.
///
/// Decisions:
/// - The rest of the program passes messages around as values and never as finished sentences, so
///   that the language is chosen once, at the edge, and tests compare keys and not wording.
/// - The first segment of a key names its bundle: `notula.speaker.unknown` lives in
///   `notula_id.properties` and `notula_en.properties` beside this package.
/// - Both languages are whole. Nothing falls back from one to the other or to the language of the
///   machine: a key without a text is a fault that a test finds.
/// - Documents are not written through here; they are Indonesian whatever the language of the
///   window.
@NullMarked
package id.notulis.i18n;

import org.jspecify.annotations.NullMarked;
