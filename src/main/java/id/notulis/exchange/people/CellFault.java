package id.notulis.exchange.people;

import id.notulis.i18n.Message;

/// Something in a list that cannot be taken.
///
/// @param row it stands in, from 1
/// @param cell where it stands, `B17`
/// @param message what is wrong and how to mend it
public record CellFault(int row, String cell, Message message) {}
