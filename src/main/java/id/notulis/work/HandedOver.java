package id.notulis.work;

import id.notulis.i18n.Message;
import java.nio.file.Path;
import java.util.List;

/// What was handed over.
///
/// @param place the folder or file it is in
/// @param files the names of what is in it, the list of contents first
/// @param left documents that are not in it, with the reason
public record HandedOver(Path place, List<String> files, List<Message> left) {

    public HandedOver {
        files = List.copyOf(files);
        left = List.copyOf(left);
    }
}
