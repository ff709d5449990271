package id.notulis.ui.people;

import id.notulis.ui.kit.Command;
import java.util.List;

/// What can be done about the person shown.
record PersonCommands(
        Command apply,
        Command ignore,
        Command promote,
        Command merge,
        Command archive,
        Command addPost,
        Command changePost,
        Command endPost,
        Command removePost,
        Command openSource) {

    List<Command> all() {
        return List.of(
                apply,
                ignore,
                promote,
                merge,
                archive,
                addPost,
                changePost,
                endPost,
                removePost,
                openSource);
    }
}
