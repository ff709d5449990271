package id.notulis.work;

import id.notulis.model.document.OwnTemplate;
import id.notulis.report.WordForm;
import java.util.Optional;

/// Which template a document is made with.
///
/// @param form the document
/// @param own the office's own template in force; empty when the built-in one is
/// @param former how many of its own are kept behind that one
public record TemplateLine(WordForm form, Optional<OwnTemplate> own, int former) {}
