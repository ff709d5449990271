package id.notulis.work;

import id.notulis.i18n.Message;
import java.util.Optional;

/// What came of picking a picture as an emblem.
///
/// @param sha256 under which the book keeps it; blank when it was refused
/// @param refusal why it cannot be an emblem
public record EmblemTaken(String sha256, Optional<Message> refusal) {}
