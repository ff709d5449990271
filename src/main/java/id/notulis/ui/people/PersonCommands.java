package id.notulis.ui.people;

import id.notulis.ui.kit.Command;

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
        Command openSource) {}
