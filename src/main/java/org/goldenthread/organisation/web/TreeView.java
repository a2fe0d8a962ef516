package org.goldenthread.organisation.web;

import org.goldenthread.organisation.Tree;

/**
 * The tree as shown.
 *
 * @param typed the day as it was typed; empty for today
 * @param past whether the day is another one than today
 */
public record TreeView(Tree tree, Tree.Count count, String typed, boolean past, String csv, String xlsx) {}
