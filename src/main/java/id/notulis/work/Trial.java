package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.report.Sources;

/// A document made to try a template.
///
/// @param name what it is made from
/// @param sources what it is made from
record Trial(Message name, Sources sources) {}
