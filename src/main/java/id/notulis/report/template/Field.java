package id.notulis.report.template;

import id.notulis.i18n.Message;

/// A field as a template names it.
///
/// @param path as written, in lower case: `peserta.nama`
/// @param section the list of the innermost `${#list}` around it that repeats, or ""; a path
///   without a dot is looked up in its members first
/// @param place where it stands, in words
public record Field(String path, String section, Message place) {}
