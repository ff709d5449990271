package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.report.template.Data;

/// A document made to try a template.
///
/// @param name what it is made from
/// @param data its fields
record Trial(Message name, Data data) {}
