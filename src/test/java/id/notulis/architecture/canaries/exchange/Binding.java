package id.notulis.architecture.canaries.exchange;

import tools.jackson.core.TreeNode;

record Binding(TreeNode tree) {}
