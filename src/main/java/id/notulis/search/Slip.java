package id.notulis.search;

import id.notulis.i18n.Message;

/// Something in a search that cannot be understood.
///
/// @param column where it begins, from 1
/// @param unfinished whether it may be understood once more is typed
/// @param told what, and how to mend it
public record Slip(int column, boolean unfinished, Message told) {}
