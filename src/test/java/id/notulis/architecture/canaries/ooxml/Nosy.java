package id.notulis.architecture.canaries.ooxml;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
