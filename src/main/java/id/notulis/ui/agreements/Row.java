package id.notulis.ui.agreements;

import id.notulis.work.AgreementLedger.Entry;

/// An agreement in the list at the left.
///
/// @param depth how many of those it belongs to stand above it
record Row(Entry entry, int depth) {}
